package import JSONTree

/// One request of a collection, with its scripts and saved responses.
package struct Item: Sendable {
    /// As in the file, or generated.
    package var id: String
    /// Empty when the file names none.
    package var name: String
    package var description: String?
    /// Without a request in the file: one with an empty URL, which fails when it is run.
    package var request: RequestDefinition
    package var events: [Event]
    package var responses: [SavedResponse]
    package var behavior: ProtocolProfileBehavior
    /// Where the item stands in the collection's document.
    package var location: JSONLocation

    package init(
        id: String, name: String, description: String? = nil, request: RequestDefinition, events: [Event] = [],
        responses: [SavedResponse] = [], behavior: ProtocolProfileBehavior = ProtocolProfileBehavior(),
        location: JSONLocation = .root
    ) {
        self.id = id
        self.name = name
        self.description = description
        self.request = request
        self.events = events
        self.responses = responses
        self.behavior = behavior
        self.location = location
    }
}
