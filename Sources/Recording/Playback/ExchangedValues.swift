import HTTPModel

/// What varies between recorded requests and those that are sent: found once for each pair.
struct ExchangedValues {
    private struct Pair: Hashable {
        var recordedURL: HTTPURL
        var recordedBody: HTTPBody?
        var sentURL: HTTPURL
        var sentBody: HTTPBody?
    }

    private static let limit = 256
    /// Keeping long bodies would take more than comparing them again.
    private static let longestBody = 4096

    private var known: [Pair: [RequestComparison.Exchanged]] = [:]

    mutating func values(of entry: HAREntry, _ sent: HTTPRequest) -> [RequestComparison.Exchanged] {
        let recorded = entry.exchange.request
        let compare = {
            RequestComparison(recorded, entry.playbackFacts.varying, sent, MatchRules()).values
        }
        guard (recorded.body?.length ?? 0) + (sent.body?.length ?? 0) < Self.longestBody else { return compare() }
        let pair = Pair(
            recordedURL: recorded.url, recordedBody: recorded.body, sentURL: sent.url, sentBody: sent.body)
        if let values = known[pair] { return values }
        if known.count >= Self.limit { known = [:] }
        let values = compare()
        known[pair] = values
        return values
    }
}
