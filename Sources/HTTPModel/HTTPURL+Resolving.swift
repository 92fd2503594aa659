extension HTTPURL {
    /// The target of a `Location` field seen in a response to this URL. The parts are joined as text: no dot segment is
    /// removed. Credentials go along while the host stays the one of this URL.
    package func resolving(location: String) throws(HTTPURLError) -> HTTPURL {
        let parts = URLParts(parsing: location)
        if parts.scheme != nil || location.hasSchemeOfHTTP { return try HTTPURL(parts) }
        return try HTTPURL(joined(with: location))
    }

    private func joined(with location: String) -> String {
        let authority = scheme + "://" + authorityText
        switch location.utf8.first {
        case nil: return authority + requestTarget
        case UInt8(ascii: "/"):
            if location.hasPrefix("//") { return scheme + ":" + location }
            return authority + location
        case UInt8(ascii: "?"): return authority + path + location
        case UInt8(ascii: "#"): return authority + requestTarget + location
        default:
            let end = path.utf8.lastIndex(of: UInt8(ascii: "/")) ?? path.startIndex
            return authority + path[..<end] + "/" + location
        }
    }

    private var authorityText: String {
        guard let credentials else { return hostField }
        return credentials.user + ":" + credentials.password + "@" + hostField
    }
}

extension String {
    fileprivate var hasSchemeOfHTTP: Bool {
        let head = prefix(6).lowercased()
        return head.hasPrefix("http:") || head.hasPrefix("https:")
    }
}
