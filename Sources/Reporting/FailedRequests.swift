import RunModel

/// Tells which requests without a response are failures of the run: those that no further attempt of their step follows.
/// `RunTally` counts the same way.
struct FailedRequests {
    struct Failed {
        var record: RequestRecord
        var failure: RequestFailure
    }

    private var open: Failed?

    /// The failed request that is certain to count now that this event follows it. To be asked at every event.
    mutating func settled(by event: RunEvent) -> Failed? {
        let settled = open
        open = nil
        if case .request(let record, let outcome) = event, let failure = outcome.failure {
            open = Failed(record: record, failure: failure)
        }
        if case .retry = event { return nil }
        return settled
    }
}
