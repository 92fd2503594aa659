import Digests

/// The password that stands before the host of a URL: `http://ada:secret@example.com/`.
enum URLPassword {
    /// As it is written, and decoded; empty where there is none.
    static func of(_ url: some StringProtocol) -> [String] {
        guard let start = url.endOfSlashes else { return [] }
        let authority = url[start...].prefix { $0 != "/" && $0 != "?" && $0 != "#" }
        guard let at = authority.lastIndex(of: "@"), let colon = authority[..<at].firstIndex(of: ":") else { return [] }
        let password = String(authority[authority.index(after: colon)..<at])
        return password.isEmpty ? [] : [password, PercentEncoding.decode(password)]
    }
}

extension StringProtocol {
    /// Where the first two slashes in a row end.
    fileprivate var endOfSlashes: Index? {
        var start = startIndex
        while let slash = self[start...].firstIndex(of: "/") {
            let next = index(after: slash)
            guard next < endIndex else { return nil }
            if self[next] == "/" { return index(after: next) }
            start = next
        }
        return nil
    }
}
