import RunModel

/// One pass through one item.
struct JUnitVisit {
    let item: PlannedItem
    let cursor: Cursor
    var assertions: [AssertionResult] = []
    /// Requests without a response.
    var requestErrors: [String] = []
    /// Scripts that ended with an error.
    var scriptErrors: [(phase: ScriptJob.Phase, text: String)] = []
    /// How long the item's own request took; nil until it has ended.
    var time: Duration?
    var hasRequest = false

    init(item: PlannedItem, cursor: Cursor) {
        self.item = item
        self.cursor = cursor
    }

    var errorCount: Int { requestErrors.count + scriptErrors.count }

    /// Without a request, a test and an error there is nothing to tell.
    var isWorthTelling: Bool { hasRequest || !assertions.isEmpty || errorCount > 0 }

    /// What the suite's list of errors says of this pass; empty without errors.
    var errorText: String {
        guard errorCount > 0 else { return "" }
        let requests = requestErrors.map { "RequestError: \($0)\n---\n" }
        let scripts = scriptErrors.map { "\($0.phase.rawValue)ScriptError: \($0.text)\n---\n" }
        return "Iteration: \(cursor.iteration)\n" + (requests + scripts).joined()
    }
}
