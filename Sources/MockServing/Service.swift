import CMicroHTTPD
import Diagnostics
import HTTPModel

/// What the listeners of one server share: whom to ask, and within which limits.
final class Service: Sendable {
    let answering: any HTTPAnswering
    let port: Int
    let options: MockServer.Options
    let onExchange: MockServer.ExchangeLog?
    let connections = OpenConnections()
    /// Nil when answers do not wait.
    let pause: Pause?

    init(
        answering: any HTTPAnswering, port: Int, options: MockServer.Options, onExchange: MockServer.ExchangeLog?
    ) {
        self.answering = answering
        self.port = port
        self.options = options
        self.onExchange = onExchange
        pause = options.delay > .zero ? Pause() : nil
    }

    var identity: ServerIdentity? { options.identity }
    var delay: Duration { options.delay }
    var maxBodySize: Int { options.maxBodySize }

    /// Answers a request that has arrived in full.
    func answer(_ incoming: IncomingRequest, on connection: OpaquePointer) -> MHD_Result {
        guard !incoming.isTooLarge else {
            return OutgoingResponse.plain(413, "the body is larger than \(maxBodySize) bytes").queue(on: connection)
        }
        pause?.wait(delay)
        let request = incoming.request(scheme: identity == nil ? "http" : "https", port: port)
        let response = answering.answer(request)
        onExchange?(request, response)
        do {
            return try OutgoingResponse.make(response, toHead: request.method == "HEAD").queue(on: connection)
        } catch {
            return OutgoingResponse.plain(500, error.diagnostic.message).queue(on: connection)
        }
    }
}
