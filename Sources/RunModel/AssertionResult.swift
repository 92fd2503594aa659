/// One assertion with its verdict. A failed one is a result, not an error.
package struct AssertionResult: Sendable {
    package enum Verdict: Sendable, Hashable {
        case passed
        case failed(message: String)
        case skipped
    }

    package var name: String
    package var verdict: Verdict
    package var item: PlannedItem
    package var cursor: Cursor
    /// Position among the assertions of the item, counted from 0.
    package var index: Int

    package init(name: String, verdict: Verdict, item: PlannedItem, cursor: Cursor, index: Int) {
        self.name = name
        self.verdict = verdict
        self.item = item
        self.cursor = cursor
        self.index = index
    }

    package var hasFailed: Bool {
        guard case .failed = verdict else { return false }
        return true
    }
}
