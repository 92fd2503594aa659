package import JSONTree

/// A folder of a collection. Its scripts, auth and behaviour hold for everything in it.
package struct ItemGroup: Sendable {
    /// As in the file, or generated.
    package var id: String
    /// Empty when the file names none.
    package var name: String
    package var description: String?
    package var items: [CollectionItem]
    package var events: [Event]
    package var auth: AuthDefinition
    package var behavior: ProtocolProfileBehavior
    /// Where the folder stands in the collection's document.
    package var location: JSONLocation

    package init(
        id: String, name: String, description: String? = nil, items: [CollectionItem] = [], events: [Event] = [],
        auth: AuthDefinition = .notSet, behavior: ProtocolProfileBehavior = ProtocolProfileBehavior(),
        location: JSONLocation = .root
    ) {
        self.id = id
        self.name = name
        self.description = description
        self.items = items
        self.events = events
        self.auth = auth
        self.behavior = behavior
        self.location = location
    }
}
