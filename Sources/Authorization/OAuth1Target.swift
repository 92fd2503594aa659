import Digests
import HTTPModel

/// The request that OAuth 1 signs, with the parameters in its query and its form body apart.
struct OAuth1Target {
    typealias Pair = (name: String, value: String)

    private(set) var request: HTTPRequest
    private let hasFormBody: Bool
    private var query: [Pair] = []
    private var form: [Pair] = []

    /// Parameters of an earlier signature are dropped. Where the URL may be encoded anew, the query is written as the
    /// signature has it, so that the server sees the same.
    init(_ request: HTTPRequest, _ context: SigningContext) {
        self.request = request
        if case .urlEncoded = context.body { hasFormBody = true } else { hasFormBody = false }
        let allInQuery = Self.pairs(request.url.query ?? "", readsPlus: context.encodesURL)
        query = allInQuery.filter { !Self.isOwn($0) }
        if context.encodesURL || query.count < allInQuery.count { self.request.url.query = Self.text(query) }
        guard hasFormBody, let bytes = request.body?.bytesInMemory else { return }
        let all = Self.pairs(String(decoding: bytes, as: UTF8.self), readsPlus: true)
        form = all.filter { !Self.isOwn($0) }
        if form.count < all.count { self.request.body = HTTPBody(Self.text(form) ?? "") }
    }

    /// Source: RFC 5849, section 3.4.1.
    func baseString(with own: [Pair]) -> String {
        let url = request.url
        let port = url.effectivePort == url.defaultPort ? "" : ":\(url.effectivePort)"
        let pairs = (query + form + own).map { (PercentEncoding.encode($0.name), PercentEncoding.encode($0.value)) }
        let sorted = pairs.sorted { Array($0.0.utf8) == Array($1.0.utf8) ? $0.1 < $1.1 : $0.0 < $1.0 }
        let parameters = sorted.map { "\($0.0)=\($0.1)" }.joined(separator: "&")
        return [request.method.uppercased(), "\(url.scheme)://\(url.host)\(port)\(url.path)", parameters]
            .map(PercentEncoding.encode).joined(separator: "&")
    }

    /// Puts the parameters of the protocol into a form body that is sent with POST or PUT, else into the query.
    mutating func add(_ own: [Pair]) {
        let text = Self.text(own) ?? ""
        if hasFormBody, request.method == "POST" || request.method == "PUT" {
            let before = request.body?.bytesInMemory ?? []
            request.body = HTTPBody(before + Array((before.isEmpty ? text : "&" + text).utf8))
        } else {
            request.url.query = (request.url.query.map { $0.isEmpty ? "" : $0 + "&" } ?? "") + text
        }
    }

    private static func isOwn(_ pair: Pair) -> Bool { pair.name.hasPrefix("oauth_") }

    private static func pairs(_ text: String, readsPlus: Bool) -> [Pair] {
        text.split(separator: "&").map { piece in
            let parts = piece.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map { part in
                PercentEncoding.decode(readsPlus ? String(part).replacing("+", with: " ") : String(part))
            }
            return (parts[0], parts.count > 1 ? parts[1] : "")
        }
    }

    /// Nil for no pairs.
    private static func text(_ pairs: [Pair]) -> String? {
        guard !pairs.isEmpty else { return nil }
        return pairs.map { "\(PercentEncoding.encode($0.name))=\(PercentEncoding.encode($0.value))" }
            .joined(separator: "&")
    }
}
