/// Tells which requests without a response are failures of the run: those that no further attempt of their step follows.
package struct FailedRequests: Sendable {
    package struct Failed: Sendable {
        package var record: RequestRecord
        package var failure: RequestFailure
    }

    private var open: Failed?
    /// Whether another attempt is to come. The run may end before it does.
    private var awaitsAttempt = false

    package init() {}

    /// The failed request that is certain to count now that this event follows it. To be asked at every event.
    package mutating func settled(by event: RunEvent) -> Failed? {
        guard let open else {
            note(event)
            return nil
        }
        if case .retry = event {
            awaitsAttempt = true
            return nil
        }
        if awaitsAttempt, !event.endsWait { return nil }
        let counts = !awaitsAttempt || event.isEndOfItem
        self.open = nil
        awaitsAttempt = false
        note(event)
        return counts ? open : nil
    }

    private mutating func note(_ event: RunEvent) {
        guard case .request(let record, let outcome) = event, let failure = outcome.failure else { return }
        open = Failed(record: record, failure: failure)
    }
}

extension RunEvent {
    fileprivate var isEndOfItem: Bool {
        if case .item = self { return true }
        return false
    }

    /// Whether the next attempt begins, or none comes any more.
    fileprivate var endsWait: Bool {
        switch self {
        case .beforeScript, .beforeRequest: true
        default: isEndOfItem
        }
    }
}
