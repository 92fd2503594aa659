package import JSONTree
package import Variables

/// A Postman collection in the shape of format v2.1, whatever format its file has.
/// Source: https://schema.postman.com/collection/json/v2.1.0/draft-07/docs/index.html
package struct Collection: Sendable {
    package var info: CollectionInfo
    package var items: [CollectionItem]
    package var events: [Event]
    package var variables: [Variable]
    package var auth: AuthDefinition
    package var behavior: ProtocolProfileBehavior
    /// The file as it was read. Every `location` in this collection is a place in it.
    package let document: JSONDocument
    /// Where the collection stands in its document: the root, or inside a wrapper.
    package let location: JSONLocation

    package init(
        info: CollectionInfo, items: [CollectionItem] = [], events: [Event] = [], variables: [Variable] = [],
        auth: AuthDefinition = .notSet, behavior: ProtocolProfileBehavior = ProtocolProfileBehavior(),
        document: JSONDocument, location: JSONLocation = .root
    ) {
        self.info = info
        self.items = items
        self.events = events
        self.variables = variables
        self.auth = auth
        self.behavior = behavior
        self.document = document
        self.location = location
    }
}

extension Collection {
    /// Every request of the collection, depth first in the order of the file.
    package var allItems: [Item] { items.flatMap(\.allItems) }
}
