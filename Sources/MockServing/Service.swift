import CMicroHTTPD
import Diagnostics
import HTTPModel

/// What the listeners of one server share: whom to ask, and within which limits.
final class Service: Sendable {
    let answering: any HTTPAnswering
    let port: Int
    let maxBodySize: Int
    let onExchange: MockServer.ExchangeLog?
    let connections = OpenConnections()

    init(answering: any HTTPAnswering, port: Int, maxBodySize: Int, onExchange: MockServer.ExchangeLog?) {
        self.answering = answering
        self.port = port
        self.maxBodySize = maxBodySize
        self.onExchange = onExchange
    }

    /// Answers a request that has arrived in full.
    func answer(_ incoming: IncomingRequest, on connection: OpaquePointer) -> MHD_Result {
        guard !incoming.isTooLarge else {
            return OutgoingResponse.plain(413, "the body is larger than \(maxBodySize) bytes").queue(on: connection)
        }
        let request = incoming.request(port: port)
        let response = answering.answer(request)
        onExchange?(request, response)
        do {
            return try OutgoingResponse.make(response, toHead: request.method == "HEAD").queue(on: connection)
        } catch {
            return OutgoingResponse.plain(500, error.diagnostic.message).queue(on: connection)
        }
    }
}
