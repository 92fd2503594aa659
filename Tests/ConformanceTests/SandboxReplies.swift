import HTTPModel
import JSONTree
import RunModel

/// What requests of a case are answered with: rows of `url` and `response`, or of `url` and `error` for a connection that
/// is refused; `cookies` are those of the jar for the URL.
struct SandboxReplies: Sendable {
    private let rows: [JSON]

    init(_ rows: [JSON]) { self.rows = rows }

    /// A request that no row is for is refused too.
    func reply(to request: JSON) -> ScriptReply {
        let url = RequestText.url(request["url"])
        guard let row = rows.first(where: { $0["url"]?.string == url }), let response = row["response"] else {
            return ScriptReply(
                result: .failure(.transfer(TransferFailure(.connectionRefused, host: "127.0.0.1", port: 1))))
        }
        let base = try? HTTPURL(url)
        var jar = CookieJar()
        for text in (row["cookies"]?.array ?? []).compactMap(\.string) {
            if let base { _ = jar.store(setCookie: text, url: base, now: SandboxRun.now) }
        }
        return ScriptReply(
            result: .success(HTTPResponse(definition: response)), responseTime: .milliseconds(5),
            cookies: jar.all(now: SandboxRun.now))
    }
}
