extension Cookie {
    /// Reads the value of one `Set-Cookie` field as loosely as servers write it: `novalue` and `=x` make a cookie without a
    /// name. Nil where the rules want it dropped. Source: RFC 6265 section 5.2 and 5.3; prefixes: RFC 6265bis section 4.1.3
    package init?(setCookie text: String, from url: HTTPURL, now: Int) {
        let pieces = text.split(separator: ";", omittingEmptySubsequences: false)
        guard let first = pieces.first, let pair = Self.pair(first) else { return nil }
        self.init(name: pair.name, value: pair.value, domain: url.host, path: Self.defaultPath(of: url), creation: now)
        var hasPath = false
        var maxAge: Int?
        for piece in pieces.dropFirst() {
            let parts = piece.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            let value = parts.count > 1 ? parts[1].trimmed : ""
            switch parts[0].trimmed.lowercased() {
            case "expires": expires = HTTPDate(loosely: value)?.seconds ?? expires
            case "max-age": maxAge = Self.seconds(value) ?? maxAge
            case "domain":
                let domain = (value.hasPrefix(".") ? String(value.dropFirst()) : value).lowercased()
                guard !domain.isEmpty else { continue }
                guard Self.host(url.host, isIn: domain) else { return nil }
                (self.domain, isHostOnly) = (domain, false)
            case "path":
                guard value.hasPrefix("/") else { continue }
                (path, hasPath) = (value, true)
            case "secure": isSecure = true
            case "httponly": isHTTPOnly = true
            case "samesite": sameSite = value
            default: break
            }
        }
        if let maxAge { expires = maxAge <= 0 ? Int.min : now.addingSaturated(maxAge) }
        if name.hasPrefix("__Secure-"), !isSecure { return nil }
        if name.hasPrefix("__Host-"), !(isSecure && isHostOnly && hasPath && path == "/") { return nil }
    }

    private static func pair(_ text: Substring) -> (name: String, value: String)? {
        let text = text.hasPrefix("=") ? text.dropFirst() : text
        let pair: (name: String, value: String) =
            if let equals = text.firstIndex(of: "="), equals > text.startIndex {
                (text[..<equals].trimmed, text[text.index(after: equals)...].trimmed)
            } else {
                ("", text.trimmed)
            }
        guard !(pair.name.isEmpty && pair.value.isEmpty) else { return nil }
        guard !(pair.name + pair.value).utf8.contains(where: { $0 < 0x20 || $0 == 0x7F }) else { return nil }
        return pair
    }

    /// The directory of the URL's path. Source: RFC 6265 section 5.1.4
    static func defaultPath(of url: HTTPURL) -> String {
        guard let slash = url.path.utf8.lastIndex(of: UInt8(ascii: "/")), slash > url.path.startIndex else {
            return "/"
        }
        return String(url.path[..<slash])
    }

    private static func seconds(_ text: String) -> Int? {
        let digits = text.hasPrefix("-") ? text.dropFirst() : text[...]
        guard !digits.isEmpty, digits.utf8.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }) else { return nil }
        return Int(text) ?? (text.hasPrefix("-") ? .min : .max)
    }
}

extension Substring {
    fileprivate var trimmed: String {
        let isSpace: (UInt8) -> Bool = { $0 == 0x20 || $0 == 0x09 }
        let start = utf8.firstIndex { !isSpace($0) } ?? endIndex
        let end = utf8.lastIndex { !isSpace($0) }.map { utf8.index(after: $0) } ?? start
        return String(self[start..<end])
    }
}

extension Int {
    fileprivate func addingSaturated(_ other: Int) -> Int {
        let (sum, overflows) = addingReportingOverflow(other)
        return overflows ? .max : sum
    }
}
