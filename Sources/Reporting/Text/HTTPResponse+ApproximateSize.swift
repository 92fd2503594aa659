import HTTPModel

extension HTTPResponse {
    /// Bytes of header and body as newman shows them: the header as HTTP/1.1 would write it, and of a compressed body the
    /// length that the server declared.
    var approximateSize: Int { approximateHeaderSize + shownBodySize }

    private var approximateHeaderSize: Int {
        let statusLine = "HTTP/1.1 ".utf8.count + String(status).utf8.count + 1 + shownReason.utf8.count + 2
        return fields.lineSize + statusLine + 2
    }

    /// Of a compressed body the length that the server declared.
    var shownBodySize: Int {
        switch fields["Content-Encoding"]?.lowercased() {
        case "gzip", "deflate": declaredLength ?? body.count
        default: body.count
        }
    }

    private var declaredLength: Int? { fields["Content-Length"].flatMap { Int($0) }.flatMap { $0 >= 0 ? $0 : nil } }
}

extension HTTPRequest {
    /// Bytes of header and body, the header as HTTP/1.1 would write it.
    var approximateSize: Int {
        let target = url.path.utf8.count + (url.query.map { $0.utf8.count + 1 } ?? 0)
        let requestLine = method.utf8.count + 1 + target + " HTTP/1.1\r\n".utf8.count
        return requestLine + fields.lineSize + 2 + (body?.length ?? 0)
    }
}

extension HTTPFields {
    fileprivate var lineSize: Int { reduce(0) { $0 + $1.name.utf8.count + 2 + $1.value.utf8.count + 2 } }
}
