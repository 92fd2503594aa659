import HTTPModel
import RunModel

/// The spread of phases within requests over a run.
struct TransferSpreads {
    private(set) var nameLookup = Spread()
    private(set) var firstByte = Spread()

    /// Counts the last exchange of a request that was answered.
    mutating func add(_ outcome: RequestOutcome) {
        guard let timings = outcome.exchanges.last?.timings, outcome.failure == nil else { return }
        nameLookup.addUnlessZero(timings.nameLookupTime)
        firstByte.addUnlessZero(timings.firstByteTime)
    }
}

extension Spread {
    /// Phases that did not take place do not count.
    fileprivate mutating func addUnlessZero(_ time: Duration) {
        if time > .zero { add(milliseconds: time / .milliseconds(1)) }
    }
}
