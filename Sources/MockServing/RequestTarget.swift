import HTTPModel

/// What stands between method and version in a request line (RFC 9112 section 3.2), byte for byte.
struct RequestTarget {
    private let text: String

    init(_ text: String) { self.text = text }

    /// The URL that is asked for; `host` is the value of the `Host` field. Nothing is decoded or encoded.
    func url(scheme: String, host: String) -> HTTPURL {
        let (authority, rest) = absoluteForm ?? (host[...], text[...])
        let (name, port) = Self.hostAndPort(authority)
        let mark = rest.utf8.firstIndex(of: UInt8(ascii: "?"))
        let path = mark.map { rest[..<$0] } ?? rest
        let query = mark.map { rest[rest.utf8.index(after: $0)...] }
        return HTTPURL(
            scheme: scheme, host: name.lowercased(), port: port, path: path.isEmpty ? "/" : String(path),
            query: query.map(String.init))
    }

    /// Authority and the rest, where a client asks as it would ask a proxy.
    private var absoluteForm: (authority: Substring, rest: Substring)? {
        guard text.prefix(7).lowercased() == "http://" else { return nil }
        let behind = text.dropFirst(7)
        let end = behind.firstIndex { $0 == "/" || $0 == "?" } ?? behind.endIndex
        return (behind[..<end], behind[end...])
    }

    private static func hostAndPort(_ authority: Substring) -> (host: Substring, port: Int?) {
        guard let colon = authority.lastIndex(of: ":"), !authority[colon...].contains("]") else {
            return (authority, nil)
        }
        return (authority[..<colon], UInt16(authority[authority.index(after: colon)...]).map(Int.init))
    }
}
