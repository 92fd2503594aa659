import HTTPModel
import JSONTree

/// The phases of an exchange, in milliseconds. Source: HAR 1.2, `timings`
struct HARTimings {
    /// What did not take place or is not known is -1. `connect` holds `ssl`.
    var blocked = -1.0
    var dns = -1.0
    var connect = -1.0
    var ssl = -1.0
    /// libcurl does not tell when a request has gone out, so waiting begins when sending does.
    var send = 0.0
    var wait = 0.0
    var receive = 0.0

    init(_ timings: TransferTimings, isSecure: Bool) {
        func phase(_ start: Duration, _ end: Duration) -> Double { max(0, Self.milliseconds(end - start)) }
        if timings.reusedConnection {
            blocked = phase(.zero, timings.preTransfer)
        } else {
            dns = phase(.zero, timings.nameLookup)
            connect = phase(timings.nameLookup, timings.appConnect)
            if isSecure { ssl = phase(timings.connect, timings.appConnect) }
            blocked = phase(timings.appConnect, timings.preTransfer)
        }
        wait = phase(timings.preTransfer, timings.startTransfer)
        receive = phase(timings.startTransfer, timings.total)
    }

    /// All phases that took place, one after the other.
    var total: Double { [blocked, dns, connect, send, wait, receive].filter { $0 > 0 }.reduce(0, +) }

    var json: JSON {
        .object(
            JSONObject(
                [
                    ("blocked", blocked), ("dns", dns), ("connect", connect), ("ssl", ssl), ("send", send),
                    ("wait", wait), ("receive", receive),
                ].map { ($0, Self.number($1)) }))
    }

    /// To the microsecond.
    static func number(_ milliseconds: Double) -> JSON {
        JSONNumber((milliseconds * 1000).rounded() / 1000).map(JSON.number) ?? .number(JSONNumber(0))
    }

    private static func milliseconds(_ duration: Duration) -> Double {
        let (seconds, attoseconds) = duration.components
        return Double(seconds) * 1000 + Double(attoseconds) / 1e15
    }
}

extension HARTimings {
    /// Takes what it understands; the rest is as if it did not take place.
    init(json: JSONView?) {
        func phase(_ name: String) -> Double {
            guard let value = json?[name]?.number?.doubleValue, value.isFinite else { return -1 }
            // A day: more would overflow sooner or later, and means nothing.
            return min(value, 86_400_000)
        }
        (blocked, dns, connect, ssl) = (phase("blocked"), phase("dns"), phase("connect"), phase("ssl"))
        (send, wait, receive) = (max(0, phase("send")), max(0, phase("wait")), max(0, phase("receive")))
    }

    /// The marks of a transfer with these phases.
    var marks: TransferTimings {
        func duration(_ milliseconds: Double) -> Duration { .microseconds(Int(max(0, milliseconds) * 1000)) }
        var timings = TransferTimings()
        timings.reusedConnection = dns < 0 && connect < 0
        timings.nameLookup = duration(dns)
        timings.connect = timings.nameLookup + duration(max(0, connect) - max(0, ssl))
        timings.appConnect = timings.nameLookup + duration(connect)
        timings.preTransfer = timings.appConnect + duration(blocked)
        timings.startTransfer = timings.preTransfer + duration(send) + duration(wait)
        timings.total = timings.startTransfer + duration(receive)
        return timings
    }
}
