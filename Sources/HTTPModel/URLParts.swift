/// A URL as text taken apart, with nothing decoded, encoded or checked. `{{…}}` tokens may stand anywhere and are opaque.
///
/// The order of the steps is Postman's: hash, query, protocol, path, credentials, port, host.
package struct URLParts: Sendable, Hashable {
    /// Without `://`; nil where the text has none.
    package var scheme: String?
    package var user: String?
    package var password: String?
    package var host: String
    /// What follows the host's `:`; any text.
    package var port: String?
    /// From the first `/` on; nil where there is none.
    package var path: String?
    /// Without its `?`.
    package var query: String?
    /// Without its `#`.
    package var fragment: String?

    package init(
        scheme: String? = nil, user: String? = nil, password: String? = nil, host: String, port: String? = nil,
        path: String? = nil, query: String? = nil, fragment: String? = nil
    ) {
        self.scheme = scheme
        self.user = user
        self.password = password
        self.host = host
        self.port = port
        self.path = path
        self.query = query
        self.fragment = fragment
    }

    /// The parts put together again.
    package var text: String {
        var text = ""
        if let scheme { text += scheme + "://" }
        if user != nil || password != nil {
            text += user ?? ""
            if let password { text += ":" + password }
            text += "@"
        }
        text += host
        if let port { text += ":" + port }
        if let path { text += path.utf8.first == UInt8(ascii: "/") ? path : "/" + path }
        if let query { text += "?" + query }
        if let fragment { text += "#" + fragment }
        return text
    }

    /// The host split at its dots.
    package var hostLabels: [String] {
        let text = TokenAwareText(host)
        return text.split(text.all, at: UInt8(ascii: ".")).map(text.text)
    }

    /// The path split at its slashes, without the empty piece before the first; empty when there is no path.
    package var pathSegments: [String] {
        guard let path else { return [] }
        let text = TokenAwareText(path)
        let start = text.bytes.first == UInt8(ascii: "/") ? 1 : 0
        return text.split(start..<text.bytes.count, at: UInt8(ascii: "/")).map(text.text)
    }
}
