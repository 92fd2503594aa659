extension HTTPURL {
    package enum Encoding: Sendable, Hashable {
        /// Each part is percent-encoded where it must be.
        case postman
        /// Path, query, fragment and credentials go out as written; only the host is converted.
        case asWritten
    }

    /// Parses a text as Postman does and puts it in the form in which it is sent.
    package init(_ text: String, encoding: Encoding = .postman) throws(HTTPURLError) {
        try self.init(URLParts(parsing: text), encoding: encoding)
    }

    package init(_ parts: URLParts, encoding: Encoding = .postman) throws(HTTPURLError) {
        let scheme = try Self.scheme(of: parts)
        guard !parts.host.isEmpty else {
            var named = parts
            named.scheme = scheme
            throw .noHost(named.text)
        }
        let path = parts.path.flatMap { $0.isEmpty ? nil : $0 } ?? "/"
        switch encoding {
        case .postman:
            self.init(
                scheme: scheme, credentials: Self.credentials(of: parts) { PercentEncodingSet.credentials.encode($0) },
                host: HTTPHost.converted(parts.host), port: try Self.port(of: parts),
                path: PercentEncodingSet.path.encode(path),
                query: parts.query.map(PercentEncodingSet.query.encode),
                fragment: parts.fragment.map(PercentEncodingSet.fragment.encode))
        case .asWritten:
            self.init(
                scheme: scheme, credentials: Self.credentials(of: parts) { $0 },
                host: HTTPHost.converted(parts.host), port: try Self.port(of: parts), path: path, query: parts.query,
                fragment: parts.fragment)
            let target = requestTarget
            guard !target.utf8.contains(where: PercentEncodingSet.unsendable.contains) else {
                throw .unescapedCharacters(target)
            }
        }
    }

    private static func scheme(of parts: URLParts) throws(HTTPURLError) -> String {
        guard let scheme = parts.scheme, !scheme.isEmpty else {
            guard parts.scheme != nil || !parts.isBlank else { throw .empty }
            return "http"
        }
        let lower = scheme.lowercased()
        guard lower == "http" || lower == "https" else { throw .unknownScheme(lower) }
        return lower
    }

    private static func port(of parts: URLParts) throws(HTTPURLError) -> Int? {
        guard let text = parts.port, !text.isEmpty else { return nil }
        guard text.utf8.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }), let port = Int(text), port < 65536 else {
            throw .badPort(text)
        }
        return port
    }

    private static func credentials(of parts: URLParts, _ encode: (String) -> String) -> Credentials? {
        guard parts.user != nil || parts.password != nil else { return nil }
        return Credentials(user: encode(parts.user ?? ""), password: encode(parts.password ?? ""))
    }
}

extension URLParts {
    fileprivate var isBlank: Bool {
        host.isEmpty && port == nil && path == nil && query == nil && fragment == nil && user == nil
    }
}
