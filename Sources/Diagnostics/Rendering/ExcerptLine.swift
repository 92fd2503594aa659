/// One source line as it is drawn: control characters visible, cut around the highlight when it is too long.
struct ExcerptLine: Sendable, Hashable {
    private(set) var text = ""
    /// Columns before the highlight.
    private(set) var highlightStart = 0
    /// Columns of the highlight, at least one.
    private(set) var highlightWidth = 1

    private static let ellipsis = "…"

    /// The highlight begins at a column, counted in characters from 1, and is so many characters long. It may stand just
    /// behind the line, where something is missing. The drawing is at most `width` columns wide, but never below 20.
    ///
    /// - Parameter isContinued: Whether something stood before the line that is not known any more.
    init(_ line: String, column: Int, length: Int, isContinued: Bool = false, width: Int) {
        let cells = line.map { VisibleText.cell($0) }
        let start = min(max(0, column - 1), cells.count)
        let end = min(start + min(max(1, length), cells.count), max(cells.count, start))
        let room = max(20, width) - (isContinued ? Self.ellipsis.count : 0)
        let window = Self.window(cells.map(\.width), around: start..<max(start, end), width: room)

        let lead = isContinued || window.lowerBound > 0 ? Self.ellipsis : ""
        let tail = window.upperBound < cells.count ? Self.ellipsis : ""
        text = lead + cells[window].map(\.text).joined() + tail
        while text.last == " " { text.removeLast() }
        highlightStart = lead.count + cells[window.lowerBound..<start].reduce(0) { $0 + $1.width }
        let visibleEnd = min(end, window.upperBound)
        if start < visibleEnd {
            highlightWidth = max(1, cells[start..<visibleEnd].reduce(0) { $0 + $1.width })
        }
    }

    /// The cells to show. A third of the room goes to what stands before the highlight.
    private static func window(_ widths: [Int], around highlight: Range<Int>, width: Int) -> Range<Int> {
        guard widths.reduce(0, +) > width else { return 0..<widths.count }
        // One column on each side may go to an ellipsis.
        var room = width - 2
        var lower = highlight.lowerBound
        var upper = highlight.lowerBound
        func grow(left limit: Int) {
            var limit = min(limit, room)
            while lower > 0, widths[lower - 1] <= limit {
                lower -= 1
                limit -= widths[lower]
                room -= widths[lower]
            }
        }
        grow(left: room / 3)
        while upper < widths.count, widths[upper] <= room {
            room -= widths[upper]
            upper += 1
        }
        grow(left: room)
        return lower..<upper
    }
}
