import RunModel

/// What went wrong, one entry per failure, in the look of newman's table without borders.
struct FailureTable {
    private struct Entry {
        var number: String
        var failure: [String]
        var detail: [String]

        var height: Int { max(failure.count, detail.count) }
    }

    /// The widths of the columns on a terminal, the blanks at both sides not included.
    private struct Widths {
        var failure: Int
        var detail: Int

        /// newman's shares: the number takes what it needs, the name a fifth of the rest.
        init(terminal: Int, digits: Int) {
            let rest = max(0, terminal - (digits + 3))
            let failure = rest / 5
            self.failure = max(14, failure - 2)
            detail = max(20, rest - failure - 5 - 2)
        }
    }

    private let failures: [RunFailure]
    private let hasIterations: Bool
    private let terminalWidth: Int?

    init(_ summary: RunSummary, terminalWidth: Int?) {
        failures = summary.failures
        hasIterations = summary.iterations.total > 1
        self.terminalWidth = terminalWidth
    }

    func write(to text: inout ReportText) {
        let digits = String(failures.count).count
        let limits = terminalWidth.map { Widths(terminal: $0, digits: digits) }
        let entries = failures.enumerated().map { index, failure in
            entry(failure, number: index + 1, digits: digits, limits: limits, text: text)
        }
        let failureWidth = max("failure".count, entries.flatMap(\.failure).map(\.columns).max() ?? 0)
        let detailWidth = max("detail".count, entries.flatMap(\.detail).map(\.columns).max() ?? 0)
        let blank = String(repeating: " ", count: digits + 1 + failureWidth + detailWidth + 6)
        header(digits: digits, failureWidth: failureWidth, detailWidth: detailWidth, to: &text)
        for entry in entries {
            text.line(blank)
            for row in 0..<entry.height {
                let number = row == 0 ? entry.number : ""
                let failure = row < entry.failure.count ? entry.failure[row] : ""
                let detail = row < entry.detail.count ? entry.detail[row] : ""
                text.add(" \(number.rightAligned(to: digits + 1)) ")
                text.add(" \(failure.padded(to: failureWidth)) ")
                text.line(" \(detail.padded(to: detailWidth)) ")
            }
        }
    }

    private func header(digits: Int, failureWidth: Int, detailWidth: Int, to text: inout ReportText) {
        text.add(String(repeating: " ", count: digits + 1))
        text.add("#", .redUnderlined)
        text.add("  ")
        text.add("failure", .redUnderlined)
        text.add(String(repeating: " ", count: failureWidth - "failure".count + 2))
        text.add("detail", .redUnderlined)
        text.line(String(repeating: " ", count: detailWidth - "detail".count + 1))
    }

    private func entry(
        _ failure: RunFailure, number: Int, digits: Int, limits: Widths?, text: ReportText
    ) -> Entry {
        let position = String(number)
        var names = [text.safe(failure.name)]
        if hasIterations { names.append("iteration: \(failure.iteration + 1)") }
        let details =
            [text.safe(failure.test)] + text.safeLines(failure.message)
            + ["at \(text.safe(place(of: failure)))", "inside \"\(text.safe(failure.itemPath))\""]
        return Entry(
            number: String(repeating: "0", count: max(0, digits - position.count)) + position + ".",
            failure: wrapped(names, to: limits?.failure), detail: wrapped(details, to: limits?.detail))
    }

    private func place(of failure: RunFailure) -> String {
        failure.position.map { "\(failure.place):\($0)" } ?? failure.place
    }

    private func wrapped(_ lines: [String], to width: Int?) -> [String] {
        guard let width else { return lines }
        return lines.flatMap { LineWrapping.lines(of: $0, width: width) }
    }
}
