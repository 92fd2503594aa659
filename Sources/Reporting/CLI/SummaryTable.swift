import RunModel

/// The figures at the end of the terminal report, in the rows and widths of newman's table.
struct SummaryTable {
    private struct Row {
        var label: String
        var count: RunSummary.Count
    }

    private let rows: [Row]
    /// Lines below the figures, each as wide as the table.
    private let notes: [String]
    private let border: TableBorder
    /// Columns of label, executed and failed, blanks at both sides included.
    private let widths: [Int]

    /// Of spreads without figures nothing is said.
    init(_ summary: RunSummary, _ spreads: TransferSpreads = TransferSpreads(), border: TableBorder) {
        let rows = [
            Row(label: "iterations", count: summary.iterations),
            Row(label: "requests", count: summary.requests),
            Row(label: "test-scripts", count: summary.testScripts),
            Row(label: "prerequest-scripts", count: summary.prerequestScripts),
            Row(label: "assertions", count: summary.assertions),
        ]
        let notes = Self.notes(of: summary, spreads)
        self.rows = rows
        self.notes = notes
        self.border = border
        widths = Self.widths(rows: rows, notes: notes)
    }

    private static func notes(of summary: RunSummary, _ spreads: TransferSpreads) -> [String] {
        [
            "total run duration: \(TimeText.text(summary.duration))",
            "total data received: \(SizeText.text(summary.received)) (approx)",
        ]
            + [
                average("response", summary.responseTimes), average("DNS lookup", spreads.nameLookup),
                average("first byte", spreads.firstByte),
            ].compactMap(\.self)
    }

    private static func average(_ what: String, _ spread: Spread) -> String? {
        guard spread.average > 0 else { return nil }
        let average = TimeText.text(milliseconds: spread.average)
        let minimum = TimeText.text(milliseconds: spread.minimum)
        let maximum = TimeText.text(milliseconds: spread.maximum)
        let deviation = TimeText.text(milliseconds: spread.standardDeviation)
        return "average \(what) time: \(average) [min: \(minimum), max: \(maximum), s.d.: \(deviation)]"
    }

    /// A note wider than the rows widens the second and third column alike, an odd one goes to the second.
    private static func widths(rows: [Row], notes: [String]) -> [Int] {
        let executed = rows.map { String($0.count.total).count }.max() ?? 0
        let failed = rows.map { String($0.count.failed).count }.max() ?? 0
        var widths = [25, max("executed".count, executed) + 2, max("failed".count, failed, 8) + 2]
        let widest = (notes.map(\.columns).max() ?? 0) + 2
        let missing = max(0, widest - (widths.reduce(0, +) + 2))
        widths[1] += missing - missing / 2
        widths[2] += missing / 2
        return widths
    }

    func write(to text: inout ReportText) {
        rule(border.top, to: &text)
        cells(["", "executed", "failed"], inks: [nil, nil, nil], to: &text)
        for row in rows {
            let hasFailed = row.count.failed > 0
            rule(border.between, to: &text)
            cells(
                [row.label, String(row.count.total), String(row.count.failed)],
                inks: [hasFailed ? .red : .green, nil, hasFailed ? .red : nil], to: &text)
        }
        for (index, note) in notes.enumerated() {
            rule(index == 0 ? border.closing : border.spanning, to: &text)
            let width = widths.reduce(0, +)
            text.line("\(border.vertical) \(note.padded(to: width)) \(border.vertical)")
        }
        rule(border.bottom, to: &text)
    }

    private func rule(_ joints: TableBorder.Joints, to text: inout ReportText) {
        let parts = widths.map { String(repeating: border.horizontal, count: $0) }
        text.line(joints.left + parts.joined(separator: joints.middle) + joints.right)
    }

    private func cells(_ cells: [String], inks: [Ink?], to text: inout ReportText) {
        text.add(border.vertical)
        for (cell, (width, ink)) in zip(cells, zip(widths, inks)) {
            text.add(String(repeating: " ", count: max(0, width - 1 - cell.count)))
            text.add(cell, ink)
            text.add(" \(border.vertical)")
        }
        text.line()
    }
}
