/// A pattern for URLs, as Postman's lists of certificates and proxies hold them: `https://*.example.com:8443/v1/*`, or
/// `<all_urls>`. Scheme, host and path are all needed; without a port only the scheme's own matches.
package struct URLMatchPattern: Sendable, Hashable {
    private enum Host: Hashable {
        case any
        /// The domain itself, and every host in it.
        case domain(String)
        case exact(String)
    }

    private enum Port: Hashable {
        case any, standard
        case number(Int)
    }

    /// As written.
    package let text: String
    /// Nil: any. Words other than `http` and `https` are kept; no request has them.
    private var schemes: Set<String>?
    private var host = Host.any
    private var port = Port.any
    private var path: [UInt8] = []

    /// Matches every URL.
    package static let all = URLMatchPattern(matchingAll: "<all_urls>")

    private init(matchingAll text: String) {
        self.text = text
        path = Array("*".utf8)
    }

    /// Nil for a text that could never match.
    package init?(_ text: String) {
        if text == Self.all.text {
            self = .all
            return
        }
        self.text = text
        let parts = text.split(separator: "://", maxSplits: 1, omittingEmptySubsequences: false)
        guard parts.count == 2, let slash = parts[1].firstIndex(of: "/") else { return nil }
        guard let schemes = Self.schemes(parts[0]), let (name, port) = Self.authority(parts[1][..<slash]) else {
            return nil
        }
        (self.schemes, host, self.port) = (schemes.contains("*") ? nil : schemes, name, port)
        path = Array(parts[1][slash...].utf8)
    }

    private static func schemes(_ text: Substring) -> Set<String>? {
        if text == "*" { return ["*"] }
        let words = text.split(separator: "+", omittingEmptySubsequences: false).map(String.init)
        return words.allSatisfy { ["http", "https", "file", "ftp"].contains($0) } ? Set(words) : nil
    }

    private static func authority(_ text: Substring) -> (Host, Port)? {
        let colon = text.lastIndex(of: ":").flatMap { text[$0...].contains("]") ? nil : $0 }
        let name = text[..<(colon ?? text.endIndex)].lowercased()
        guard let host = host(name), let port = colon.map({ self.port(text[text.index(after: $0)...]) }) ?? .standard
        else { return nil }
        return (host, port)
    }

    private static func host(_ name: String) -> Host? {
        if name == "*" { return .any }
        let rest = name.hasPrefix("*.") ? name.dropFirst(2) : name[...]
        guard !rest.isEmpty, !rest.contains("*") else { return nil }
        return name.hasPrefix("*.") ? .domain(String(rest)) : .exact(name)
    }

    private static func port(_ text: Substring) -> Port? {
        if text == "*" { return .any }
        guard text.allSatisfy(\.isNumber) else { return nil }
        return Int(text).map(Port.number)
    }
}

extension URLMatchPattern {
    /// Whether the URL, its query and fragment aside, is one of those that are meant.
    package func matches(_ url: HTTPURL) -> Bool {
        (schemes?.contains(url.scheme) ?? true) && matches(host: url.host) && matches(port: url)
            && Self.glob(path[...], matches: Array(url.path.utf8)[...])
    }

    private func matches(host name: String) -> Bool {
        switch host {
        case .any: true
        case .domain(let domain): name == domain || name.hasSuffix("." + domain)
        case .exact(let host): name == host
        }
    }

    private func matches(port url: HTTPURL) -> Bool {
        let standard = url.scheme == "https" ? 443 : 80
        return switch port {
        case .any: true
        case .standard: url.port ?? standard == standard
        case .number(let number): url.port ?? standard == number
        }
    }

    /// `*` stands for any text, `?` for one character. Goes back to the last `*` only, so it takes no more steps than the
    /// two texts have pairs of bytes.
    private static func glob(_ pattern: ArraySlice<UInt8>, matches text: ArraySlice<UInt8>) -> Bool {
        var (at, position) = (pattern.startIndex, text.startIndex)
        var star: (pattern: Int, text: Int)?
        while position < text.endIndex {
            if at < pattern.endIndex, pattern[at] == UInt8(ascii: "*") {
                star = (at + 1, position)
                at += 1
            } else if at < pattern.endIndex, pattern[at] == UInt8(ascii: "?") || pattern[at] == text[position] {
                (at, position) = (at + 1, position + 1)
            } else if let back = star {
                (at, position) = (back.pattern, back.text + 1)
                star = (at, position)
            } else {
                return false
            }
        }
        return pattern[at...].allSatisfy { $0 == UInt8(ascii: "*") }
    }
}
