package import HTTPModel

/// One request of an item, as it is about to be sent. It never changes, so events share it freely.
package final class RequestRecord: Sendable {
    package let item: PlannedItem
    package let cursor: Cursor
    /// Method and URL for reports; the URL is the resolved text even where no request could be built from it.
    package let method: String
    package let url: String
    /// Nil when the request could not be built.
    package let request: HTTPRequest?
    /// Texts that signing put into the request and that no output may show.
    package let secrets: [String]

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
