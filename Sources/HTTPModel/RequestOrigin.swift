/// What a request comes from, for those who wrap the seam to the network and want to know: a recording, a playback. All
/// requests of one delivery, redirects included, share one.
package final class RequestOrigin: Sendable {
    /// The id of the item, and its full name: `Folder / Request`.
    package let item: String
    package let path: String
    /// The name of the chain; nil outside one.
    package let chain: String?
    /// Both count from 0.
    package let iteration: Int
    package let position: Int
    /// Whether a script sent it.
    package let isScripted: Bool
    /// The request as it would be with `blank` in the place of every variable: what it shares with the request that is sent
    /// does not vary. Nil where nothing is known of that. Only URL, body and the fields of the item count.
    package let shape: HTTPRequest?

    /// Stands for the value of a variable. Digits, since they are sent as they are in URLs, forms and JSON alike.
    package static let blank = "7016507650165076"

    package init(
        item: String, path: String, chain: String?, iteration: Int, position: Int, isScripted: Bool = false,
        shape: HTTPRequest? = nil
    ) {
        self.item = item
        self.path = path
        self.chain = chain
        self.iteration = iteration
        self.position = position
        self.isScripted = isScripted
        self.shape = shape
    }
}

extension RequestOrigin: Hashable {
    package static func == (left: RequestOrigin, right: RequestOrigin) -> Bool { left === right }
    package func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(self)) }
}
