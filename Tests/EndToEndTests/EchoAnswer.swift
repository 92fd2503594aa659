import Foundation
import JSONTree

/// What an `EchoServer` says to one request.
struct EchoAnswer {
    private var status = "200 OK"
    private var fields: [(name: String, value: String)] = []
    private var type = "application/json"
    private var body: [UInt8] = []

    init(to request: EchoRequest, folder: String) {
        let words = request.path.split(separator: "/").map(String.init)
        switch words.first {
        case "status": status = "\(words.last ?? "200") As Asked"
        case "redirect" where words.count > 1: redirect(words[1], to: words.dropFirst(2), request)
        case "gzip": compress()
        case "cookies" where words.last == "set": setCookies(request)
        case "basic": authorize(request, EchoCredentials.basic(request), challenge: EchoCredentials.basicChallenge)
        case "digest": authorize(request, EchoCredentials.digest(request), challenge: EchoCredentials.digestChallenge)
        default: serve(request, folder)
        }
    }

    func bytes(isHead: Bool) -> [UInt8] {
        var head = "HTTP/1.1 \(status)\r\nContent-Type: \(type)\r\nContent-Length: \(body.count)\r\n"
        for field in fields { head += "\(field.name): \(field.value)\r\n" }
        return Array((head + "\r\n").utf8) + (isHead ? [] : body)
    }

    private static let types: [(suffix: String, type: String)] = [
        (".csv", "text/csv"), (".html", "text/html"), (".xml", "application/xml"),
    ]

    private mutating func echo(_ request: EchoRequest) { body = request.json.utf8() }

    private mutating func redirect(_ code: String, to path: some Sequence<String>, _ request: EchoRequest) {
        status = "\(code) Elsewhere"
        fields.append(("Location", "/" + path.joined(separator: "/")))
    }

    /// `{"compressed":true}`, compressed by gzip.
    private mutating func compress() {
        fields.append(("Content-Encoding", "gzip"))
        body = Array(Data(base64Encoded: "H4sIAAAAAAACA6tWSs7PLShKLS5OTVGyKikqTa0FAPHqOZUTAAAA") ?? Data())
    }

    private mutating func setCookies(_ request: EchoRequest) {
        for pair in request.query.split(separator: "&") { fields.append(("Set-Cookie", "\(pair); Path=/")) }
        echo(request)
    }

    private mutating func authorize(_ request: EchoRequest, _ isRight: Bool, challenge: String) {
        if isRight { return echo(request) }
        status = "401 Unauthorized"
        fields.append(("WWW-Authenticate", challenge))
    }

    private mutating func serve(_ request: EchoRequest, _ folder: String) {
        guard let file = try? Data(contentsOf: URL(filePath: folder + request.path)) else { return echo(request) }
        guard !request.path.hasPrefix("/keyed/") || request.field("X-Api-Key") == EchoServer.apiKey else {
            status = "401 Unauthorized"
            body = Array(#"{"error":{"name":"AuthenticationError","message":"Invalid API Key."}}"#.utf8)
            return
        }
        type = Self.types.first(where: { request.path.hasSuffix($0.suffix) })?.type ?? "application/json"
        body = Array(file)
    }
}
