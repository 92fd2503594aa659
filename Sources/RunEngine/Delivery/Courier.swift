import HTTPModel
import RunModel
import Variables

/// Delivers requests over the sending seam as a browser would: with the jar's cookies, and along redirects.
///
/// Each hop is an exchange of its own, so whatever wraps the seam, a recording or a playback, sees all of them.
final class Courier {
    /// How one request is delivered.
    struct Manner {
        var transfer: TransferSettings
        var redirects: RedirectRules
        var usesCookies = true
    }

    private let sender: any HTTPSending
    private let now: @Sendable () -> WallTime
    var jar: CookieJar

    init(sender: any HTTPSending, jar: CookieJar, now: @escaping @Sendable () -> WallTime) {
        self.sender = sender
        self.jar = jar
        self.now = now
    }

    /// Cookies that a request to this URL would carry now.
    func cookies(for url: HTTPURL) -> [Cookie] { jar.cookies(for: url, now: now().seconds) }

    /// Starts a delivery; `whenDone` is called once while the sender's loop turns.
    func deliver(_ request: HTTPRequest, _ manner: Manner, whenDone: @escaping (RequestOutcome) -> Void) {
        let start = ContinuousClock.now
        send(request, manner, []) { exchanges, result in
            whenDone(
                RequestOutcome(
                    result: result.mapError(RequestFailure.transfer), exchanges: exchanges,
                    responseTime: ContinuousClock.now - start))
        }
    }

    private typealias Completion = ([Exchange], Result<HTTPResponse, TransferFailure>) -> Void

    private func send(
        _ request: HTTPRequest, _ manner: Manner, _ exchanges: [Exchange], _ whenDone: @escaping Completion
    ) {
        let outgoing = manner.usesCookies ? withCookies(request) : request
        sender.start(outgoing, settings: manner.transfer) { exchange in
            let exchanges = exchanges.isEmpty ? [exchange] : exchanges + [exchange]
            guard case .success(let response) = exchange.outcome else { return whenDone(exchanges, exchange.outcome) }
            if manner.usesCookies { self.jar.store(from: response.fields, url: request.url, now: self.now().seconds) }
            let policy = RedirectPolicy(rules: manner.redirects)
            switch policy.decide(on: response, to: request, followed: exchanges.count - 1) {
            case .stop: whenDone(exchanges, exchange.outcome)
            case .fail(let failure): whenDone(exchanges, .failure(failure))
            case .follow(let next): self.send(next, manner, exchanges, whenDone)
            }
        }
    }

    /// A `Cookie` field of the user's stays first; the jar's cookies follow in the same field.
    private func withCookies(_ request: HTTPRequest) -> HTTPRequest {
        guard let cookies = jar.cookieField(for: request.url, now: now().seconds) else { return request }
        var request = request
        request.fields.set("Cookie", request.fields["Cookie"].map { "\($0); \(cookies)" } ?? cookies)
        return request
    }
}
