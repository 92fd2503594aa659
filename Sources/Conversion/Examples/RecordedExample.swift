package import HTTPModel

/// An exchange of a recording, with what the recording says about the request's place in a collection.
package struct RecordedExample: Sendable {
    package var exchange: Exchange
    /// False where the recording does not hold the body of the request.
    package var hasRequestBody: Bool
    /// The id of the item that sent it.
    package var item: String?
    /// The full name of that item: `Folder / Request`. Nil where no collection is known.
    package var path: String?
    /// Whether a script of the item sent it.
    package var isScripted: Bool

    package init(
        exchange: Exchange, hasRequestBody: Bool = true, item: String? = nil, path: String? = nil,
        isScripted: Bool = false
    ) {
        self.exchange = exchange
        self.hasRequestBody = hasRequestBody
        self.item = item
        self.path = path
        self.isScripted = isScripted
    }
}
