package import HTTPModel

/// A sender without a network: each request is answered by a closure while the loop turns.
package final class AnsweringSender: HTTPSending {
    package private(set) var requests: [HTTPRequest] = []
    /// What the requests said they come from.
    package private(set) var origins: [RequestOrigin?] = []
    private let answer: (HTTPRequest) -> Result<HTTPResponse, TransferFailure>
    private var waiting: [() -> Void] = []
    private var unanswered: [() -> Void] = []
    /// Whether requests are left without an answer until they are cancelled.
    package var isSilent = false
    /// What takes the place of sleeping until a moment.
    package var whenIdle: (ContinuousClock.Instant) -> Void = { _ in }

    package init(_ answer: @escaping (HTTPRequest) -> Result<HTTPResponse, TransferFailure>) { self.answer = answer }

    package convenience init(_ answering: any HTTPAnswering) {
        self.init { .success(answering.answer($0)) }
    }

    package func start(_ request: HTTPRequest, settings: TransferSettings, whenDone: @escaping (Exchange) -> Void) {
        if isSilent {
            unanswered.append {
                whenDone(Exchange(request: request, outcome: .failure(TransferFailure(.interrupted))))
            }
            return
        }
        waiting.append { [self] in
            requests.append(request)
            origins.append(settings.origin)
            whenDone(Exchange(request: request, outcome: answer(request)))
        }
    }

    package func turn(until deadline: ContinuousClock.Instant?) {
        if waiting.isEmpty, let deadline { whenIdle(deadline) }
        let due = waiting
        waiting = []
        for completion in due { completion() }
    }

    package func cancelAll() {
        turn(until: nil)
        let cancelled = unanswered
        unanswered = []
        for completion in cancelled { completion() }
    }

    package var wake: @Sendable () -> Void { {} }
}
