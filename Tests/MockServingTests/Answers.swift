import HTTPModel
import Synchronization

/// Answers with one closure and remembers what it was asked.
final class Answers: HTTPAnswering {
    private let respond: @Sendable (HTTPRequest) -> HTTPResponse
    private let requests = Mutex<[HTTPRequest]>([])

    init(_ respond: @escaping @Sendable (HTTPRequest) -> HTTPResponse = { _ in HTTPResponse(status: 200) }) {
        self.respond = respond
    }

    convenience init(_ response: HTTPResponse) { self.init { _ in response } }

    /// Sends each request's body back.
    static var echo: Answers {
        Answers { HTTPResponse(status: 200, body: $0.body?.bytesInMemory ?? []) }
    }

    func answer(_ request: HTTPRequest) -> HTTPResponse {
        requests.withLock { $0.append(request) }
        return respond(request)
    }

    var asked: [HTTPRequest] { requests.withLock { $0 } }
}
