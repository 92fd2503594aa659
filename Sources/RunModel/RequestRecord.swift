package import HTTPModel

/// One request of an item, as it is about to be sent.
package struct RequestRecord: Sendable {
    package var item: PlannedItem
    package var cursor: Cursor
    /// Method and URL for reports; the URL is the resolved text even where no request could be built from it.
    package var method: String
    package var url: String
    /// Nil when the request could not be built.
    package var request: HTTPRequest?
    /// Texts that signing put into the request and that no output may show.
    package var secrets: [String]

    package init(
        item: PlannedItem, cursor: Cursor, method: String, url: String, request: HTTPRequest?, secrets: [String] = []
    ) {
        self.item = item
        self.cursor = cursor
        self.method = method
        self.url = url
        self.request = request
        self.secrets = secrets
    }
}
