import CurlTransport
import Diagnostics
import HTTPModel
import RunModel

/// Loads one source over the network, along redirects. The body goes to a sink, piece by piece.
struct Fetch {
    /// Takes bodies: `begin` before each, `take` with its pieces.
    struct Sink {
        var begin: () throws(Diagnostic) -> Void
        var take: ([UInt8]) throws(Diagnostic) -> Void
    }

    let transport: CurlTransport
    let settings: TransferSettings
    let limits: LoadLimits
    let interruption: Interruption?

    /// The last response, whose body the sink has.
    func response(to request: HTTPRequest, _ sink: Sink) throws(FetchFailure) -> HTTPResponse {
        var rules = RedirectRules()
        // The address before may hold what is nobody else's business.
        rules.removesReferer = true
        var (request, followed) = (request, 0)
        while true {
            let response = try exchange(request, sink)
            switch RedirectPolicy(rules: rules).decide(on: response, to: request, followed: followed) {
            case .stop: return response
            case .fail(let failure): throw .transfer(failure)
            case .follow(let next): request = Self.withoutSecrets(next, after: request)
            }
            followed += 1
        }
    }

    /// Another server gets neither key nor password.
    private static func withoutSecrets(_ next: HTTPRequest, after last: HTTPRequest) -> HTTPRequest {
        let isSame =
            next.url.host == last.url.host && next.url.effectivePort == last.url.effectivePort
            && next.url.scheme == last.url.scheme
        guard !isSame else { return next }
        var next = next
        for name in [PostmanAPI.keyField, "Authorization"] { next.fields.remove(name) }
        return next
    }

    private func exchange(_ request: HTTPRequest, _ sink: Sink) throws(FetchFailure) -> HTTPResponse {
        try sink.open()
        let reception = Reception(sink)
        let start = ContinuousClock.now
        transport.start(request, settings: settings, sink: reception.take) { reception.exchange = $0 }
        var isLate = false
        while reception.exchange == nil {
            let deadline = start + limits.total(for: reception.size)
            isLate = deadline <= .now
            if isLate || interruption?.isRaised == true {
                transport.cancelAll()
            } else {
                transport.turn(until: deadline)
            }
        }
        if isLate, reception.exchange?.response == nil { throw .tooSlow(reception.size) }
        return try reception.response()
    }
}

/// What has come of one exchange.
private final class Reception {
    var exchange: Exchange?
    private(set) var size = 0
    private let sink: Fetch.Sink
    private var problem: Diagnostic?

    init(_ sink: Fetch.Sink) { self.sink = sink }

    func take(_ bytes: [UInt8]) -> Bool {
        size += bytes.count
        do throws(Diagnostic) {
            try sink.take(bytes)
            return true
        } catch {
            problem = error
            return false
        }
    }

    func response() throws(FetchFailure) -> HTTPResponse {
        if let problem { throw .keeping(problem) }
        switch exchange?.outcome {
        case .success(let response): return response
        case .failure(let failure): throw .transfer(failure)
        case nil: throw .transfer(TransferFailure(.interrupted))
        }
    }
}

extension Fetch.Sink {
    fileprivate func open() throws(FetchFailure) {
        do throws(Diagnostic) {
            try begin()
        } catch {
            throw .keeping(error)
        }
    }
}
