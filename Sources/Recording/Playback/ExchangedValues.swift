import HTTPModel

/// What varies between recorded requests and those that are sent: found once for each pair.
struct ExchangedValues {
    struct Pair: Hashable {
        /// The first entry with the same request as the recorded one.
        var recorded: Int
        /// The fingerprint of what is sent.
        var sent: Int
    }

    private static let limit = 256
    /// Keeping longer values would take more than comparing again.
    private static let longest = 4096

    private var known: [Pair: [RequestComparison.Exchanged]] = [:]

    mutating func values(
        of pair: Pair, compare: () throws(HARError) -> [RequestComparison.Exchanged]
    ) throws(HARError) -> [RequestComparison.Exchanged] {
        if let values = known[pair] { return values }
        let values = try compare()
        guard values.reduce(0, { $0 + $1.recorded.utf8.count + $1.sent.utf8.count }) < Self.longest else {
            return values
        }
        if known.count >= Self.limit { known = [:] }
        known[pair] = values
        return values
    }
}
