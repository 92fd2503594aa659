/// One cookie as a jar keeps it.
package struct Cookie: Sendable, Hashable {
    /// May be empty; case matters.
    package var name: String
    /// As it was received, quotes included.
    package var value: String
    /// Lower case, without a leading dot.
    package var domain: String
    /// True when only the very host that set it gets it back.
    package var isHostOnly: Bool
    package var path: String
    /// Seconds since 1970; nil lasts as long as the jar.
    package var expires: Int?
    package var isSecure: Bool
    package var isHTTPOnly: Bool
    /// As written; kept, not enforced.
    package var sameSite: String?
    /// When a jar first got it, in seconds since 1970; nil when nobody knows.
    package var creation: Int?

    package init(
        name: String, value: String, domain: String, isHostOnly: Bool = true, path: String = "/", expires: Int? = nil,
        isSecure: Bool = false, isHTTPOnly: Bool = false, sameSite: String? = nil, creation: Int? = nil
    ) {
        self.name = name
        self.value = value
        self.domain = domain
        self.isHostOnly = isHostOnly
        self.path = path
        self.expires = expires
        self.isSecure = isSecure
        self.isHTTPOnly = isHTTPOnly
        self.sameSite = sameSite
        self.creation = creation
    }

    /// The pair in a `Cookie` field; a cookie without a name is its value alone.
    package var pair: String { name.isEmpty ? value : name + "=" + value }

    package func isExpired(at now: Int) -> Bool { expires.map { $0 <= now } ?? false }

    /// Whether a request to this URL carries the cookie, its expiry aside. Source: RFC 6265 section 5.4
    package func matches(_ url: HTTPURL) -> Bool {
        (isHostOnly ? url.host == domain : Self.host(url.host, isIn: domain)) && Self.path(url.path, isBelow: path)
            && (!isSecure || url.scheme == "https" || url.isLoopback)
    }

    /// Source: RFC 6265 section 5.1.3
    static func host(_ host: String, isIn domain: String) -> Bool {
        if host == domain { return true }
        return host.hasSuffix("." + domain) && IPv4Address(host) == nil && host.utf8.first != UInt8(ascii: "[")
    }

    /// Source: RFC 6265 section 5.1.4
    private static func path(_ path: String, isBelow folder: String) -> Bool {
        guard path.hasPrefix(folder) else { return false }
        let rest = path.utf8.dropFirst(folder.utf8.count)
        return rest.isEmpty || folder.utf8.last == UInt8(ascii: "/") || rest.first == UInt8(ascii: "/")
    }
}
