import HTTPModel
import RunModel

/// How long each phase of the last exchange of a request took, under the headings of newman's verbose report.
///
/// Three of newman's phases are none of libcurl's: `prepare` is what of the response time lies outside the transfer, `wait`
/// is what lies between the connection and the first byte sent, and `process` is nothing, since bodies are decoded while
/// they arrive.
struct TransferPhases {
    struct Phase {
        var heading: String
        var time: Duration
    }

    let phases: [Phase]

    /// Nil where nothing was sent.
    init?(_ outcome: RequestOutcome) {
        guard let exchange = outcome.exchanges.last else { return nil }
        let timings = exchange.timings
        // With redirects the figures are those of the last hop, which the response time is not.
        let outside = outcome.exchanges.count == 1 ? max(.zero, outcome.responseTime - timings.total) : .zero
        var phases = [
            Phase(heading: "prepare", time: outside),
            Phase(heading: "wait", time: timings.preTransfer - timings.connectionEnd),
            Phase(heading: "dns-lookup", time: timings.nameLookupTime),
            Phase(heading: "tcp-handshake", time: timings.connectTime),
        ]
        if exchange.request.url.scheme == "https" {
            phases.append(Phase(heading: "ssl-handshake", time: timings.appConnectTime))
        }
        phases += [
            Phase(heading: "transfer-start", time: timings.firstByteTime),
            Phase(heading: "download", time: timings.total - timings.startTransfer),
            Phase(heading: "process", time: .zero),
        ]
        self.phases = phases + [Phase(heading: "total", time: outside + timings.total)]
    }
}

extension TransferTimings {
    /// Zero where an open connection was used, as for the two that follow.
    var nameLookupTime: Duration { reusedConnection ? .zero : nameLookup }
    var connectTime: Duration { reusedConnection ? .zero : connect - nameLookup }
    var appConnectTime: Duration { reusedConnection ? .zero : appConnect - connect }

    /// From the request's last byte, or near it, to the response's first.
    var firstByteTime: Duration { startTransfer - preTransfer }

    fileprivate var connectionEnd: Duration { reusedConnection ? .zero : appConnect }
}
