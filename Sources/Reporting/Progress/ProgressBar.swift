/// One line that shows how far a run is.
struct ProgressBar {
    /// Cells of the bar where there is room.
    private static let cells = 40
    /// Below that a bar says nothing.
    private static let fewestCells = 10

    private let figures: ProgressFigures

    init(_ figures: ProgressFigures) { self.figures = figures }

    /// The line; never longer than the terminal is wide, which would leave a trail of lines.
    func line(width: Int) -> String {
        let text = figures.text
        // Two brackets and a blank, and the last column stays free: some terminals wrap there.
        let room = min(Self.cells, width - text.count - 4)
        guard room >= Self.fewestCells else { return String(text.prefix(max(0, width - 1))) }
        let full = Int(Double(room) * figures.share)
        let bar = String(repeating: "=", count: full) + String(repeating: "-", count: room - full)
        return "[\(bar)] \(text)"
    }
}
