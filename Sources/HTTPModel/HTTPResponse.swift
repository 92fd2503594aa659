/// One response as it was received.
package struct HTTPResponse: Sendable, Hashable {
    package var status: Int
    /// The phrase of the status line; empty where the server sent none, as HTTP/2 never does.
    package var reason: String
    package var version: HTTPVersion
    package var fields: HTTPFields
    /// The body after decompression.
    package var body: [UInt8]
    /// Bytes of the body on the wire: after the chunks were joined, before decompression.
    package var wireBodySize: Int

    package init(
        status: Int, reason: String = "", version: HTTPVersion = .http1_1, fields: HTTPFields = [:],
        body: [UInt8] = [], wireBodySize: Int? = nil
    ) {
        self.status = status
        self.reason = reason
        self.version = version
        self.fields = fields
        self.body = body
        self.wireBodySize = wireBodySize ?? body.count
    }
}
