import Diagnostics

/// A range of bytes of a text, as people see it: line, column and the line itself.
struct SourceStretch {
    let location: SourceLocation
    let excerpt: SourceExcerpt

    init(_ range: Range<Int>, in source: [UInt8], file: String) {
        let start = min(range.lowerBound, source.count)
        var line = 1
        var lineStart = 0
        for offset in 0..<start where Self.endsLine(at: offset, in: source) {
            line += 1
            lineStart = offset + 1
        }
        let lineEnd =
            source[start...].firstIndex { $0 == ASCII.lineFeed || $0 == ASCII.carriageReturn } ?? source.count
        let end = max(start, min(range.upperBound, lineEnd))
        let text = { (range: Range<Int>) in String(decoding: source[range], as: UTF8.self) }
        location = SourceLocation(file: file, line: line, column: text(lineStart..<start).count + 1)
        excerpt = SourceExcerpt(line: text(lineStart..<lineEnd), length: text(start..<end).count)
    }

    /// Whether a line ends behind this byte; CR LF ends one line.
    private static func endsLine(at offset: Int, in source: [UInt8]) -> Bool {
        switch source[offset] {
        case ASCII.lineFeed: true
        case ASCII.carriageReturn: offset + 1 == source.count || source[offset + 1] != ASCII.lineFeed
        default: false
        }
    }
}
