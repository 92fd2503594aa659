/// One assertion with its verdict. A failed one is a result, not an error.
package struct AssertionResult: Sendable {
    /// What an assertion stands in.
    package enum Source: Sendable, Hashable {
        case expectations, script
    }

    package enum Verdict: Sendable, Hashable {
        case passed
        case failed(message: String)
        case skipped
    }

    package var name: String
    package var verdict: Verdict
    package var item: PlannedItem
    package var cursor: Cursor
    /// Position among the assertions of the item's expectations or of one script, counted from 0.
    package var index: Int
    package var source: Source
    /// What a failed one threw.
    package var errorName: String

    package init(
        name: String, verdict: Verdict, item: PlannedItem, cursor: Cursor, index: Int, source: Source = .expectations,
        errorName: String = "AssertionError"
    ) {
        self.name = name
        self.verdict = verdict
        self.item = item
        self.cursor = cursor
        self.index = index
        self.source = source
        self.errorName = errorName
    }

    /// Where it stands, in the words of reports.
    package var place: String {
        switch source {
        case .expectations: "assertion:\(index) in expectations"
        case .script: "assertion:\(index) in test-script"
        }
    }

    package var hasFailed: Bool {
        guard case .failed = verdict else { return false }
        return true
    }
}
