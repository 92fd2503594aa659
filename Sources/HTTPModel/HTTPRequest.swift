/// One request as it goes out: nothing in it is still to be resolved, signed or encoded.
package struct HTTPRequest: Sendable, Hashable {
    package var method: String
    package var url: HTTPURL
    /// Every field in wire order, `Host` and `Content-Length` included. The transport adds none of its own.
    package var fields: HTTPFields
    /// Nil sends no body; the fields say whether a `Content-Length: 0` is announced.
    package var body: HTTPBody?

    package init(method: String = "GET", url: HTTPURL, fields: HTTPFields = [:], body: HTTPBody? = nil) {
        self.method = method
        self.url = url
        self.fields = fields
        self.body = body
    }
}
