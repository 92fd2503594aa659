import RunModel

/// One request of a run with what came of it: an entry of `run.executions`.
struct Execution {
    let record: RequestRecord
    let outcome: RequestOutcome
    let cursor: ReportCursor
    /// The item's own request, or one that a script sent.
    let isOwn: Bool
    var assertions: [AssertionResult] = []
    var prerequestErrors: [ReportedError] = []
    var testErrors: [ReportedError] = []

    init(record: RequestRecord, outcome: RequestOutcome, cursor: ReportCursor, isOwn: Bool) {
        self.record = record
        self.outcome = outcome
        self.cursor = cursor
        self.isOwn = isOwn
    }
}
