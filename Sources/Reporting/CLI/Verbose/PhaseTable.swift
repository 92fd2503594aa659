/// The phases of a request in two lines, headings above times.
struct PhaseTable {
    private let phases: TransferPhases

    init(_ phases: TransferPhases) { self.phases = phases }

    func write(to text: inout ReportText) {
        let cells = phases.phases.map { (heading: $0.heading, time: Self.text($0.time)) }
        let widths = cells.map { max($0.heading.columns, $0.time.columns) }
        for row in [cells.map(\.heading), cells.map(\.time)] {
            let line = zip(row, widths).map { $0.padded(to: $1) }.joined(separator: "   ")
            text.line("  \(line) ", .grey)
        }
    }

    /// What took no time was there already: an address that was known, a connection that was open.
    private static func text(_ time: Duration) -> String { time > .zero ? TimeText.text(time) : "(cache)" }
}
