package import Diagnostics

/// A range of bytes of a text, as people see it: line, column and the line itself.
package struct SourceStretch: Sendable, Hashable {
    package private(set) var location: SourceLocation
    package private(set) var excerpt: SourceExcerpt

    /// How many characters of a line are shown at most where a text is read block by block.
    static let longestExcerpt = 500

    init(_ range: Range<Int>, in source: [UInt8], file: String) {
        let start = min(range.lowerBound, source.count)
        let (line, lineStart) = Self.line(of: start, in: source)
        let lineEnd =
            source[start...].firstIndex { $0 == ASCII.lineFeed || $0 == ASCII.carriageReturn } ?? source.count
        let end = max(start, min(range.upperBound, lineEnd))
        let text = { (range: Range<Int>) in String(decoding: source[range], as: UTF8.self) }
        location = SourceLocation(file: file, line: line, column: text(lineStart..<start).count + 1)
        excerpt = SourceExcerpt(line: text(lineStart..<lineEnd), length: text(start..<end).count)
    }

    /// The number of the line that holds an offset, from 1 on, and where it begins.
    private static func line(of end: Int, in source: [UInt8]) -> (number: Int, start: Int) {
        let text = source.span
        var (number, start, offset) = (1, 0, 0)
        while offset < end {
            if offset + 8 <= end, !EightBytes(text, at: offset).mayHoldLineEnd {
                offset += 8
                continue
            }
            if endsLine(at: offset, in: source) { (number, start) = (number + 1, offset + 1) }
            offset += 1
        }
        return (number, start)
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

extension SourceStretch {
    /// The same place where so many lines, and so many columns of the first line at hand, stand before the text.
    func moved(lines: Int, columns: Int) -> SourceStretch {
        var moved = self
        moved.location.line += lines
        guard location.line == 1 else { return moved }
        moved.location.column += columns
        moved.excerpt.firstColumn += columns
        return moved
    }

    /// The same place with no more of a long line than is shown.
    func shortened() -> SourceStretch {
        guard excerpt.line.utf8.count > Self.longestExcerpt else { return self }
        var shortened = self
        let skipped = max(0, location.column - excerpt.firstColumn - Self.longestExcerpt / 2)
        shortened.excerpt.line = String(excerpt.line.dropFirst(skipped).prefix(Self.longestExcerpt))
        shortened.excerpt.firstColumn += skipped
        return shortened
    }
}

extension EightBytes {
    /// One of the characters from line feed to carriage return, or another control character.
    fileprivate var mayHoldLineEnd: Bool { marks(below: ASCII.carriageReturn + 1) != 0 }
}
