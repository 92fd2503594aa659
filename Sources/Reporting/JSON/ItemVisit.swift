import RunModel

/// One pass through one item, as the JSON report tells it: what has gathered since its last record was written.
struct ItemVisit {
    let item: PlannedItem
    let cursor: Cursor
    /// Identifies this pass in every cursor.
    let reference: String
    let start: Start
    /// Identifies the item's request, once there is one.
    var requestID: String?
    /// The item's own request when it has ended, until its tests are known.
    var request: (record: RequestRecord, outcome: RequestOutcome)?
    var assertions: [AssertionResult] = []
    var prerequestErrors: [ReportedError] = []
    var testErrors: [ReportedError] = []

    /// What is special about the place of an item in a run.
    enum Start {
        case ofRun, ofIteration, none
    }

    init(item: PlannedItem, cursor: Cursor, reference: String, start: Start) {
        self.item = item
        self.cursor = cursor
        self.reference = reference
        self.start = start
    }

    /// Makes room for another attempt.
    mutating func forgetAttempt() {
        request = nil
        assertions = []
        prerequestErrors = []
        testErrors = []
    }
}
