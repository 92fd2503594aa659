import JSONTree

/// How the text of a JSON file is laid out, so that what is added to it looks like the rest.
struct JSONTextStyle {
    private let indentation: JSONIndentation
    /// The blanks of one level; empty for a text on one line.
    private let unit: [UInt8]
    private let lineEnd: [UInt8]
    private let endsWithLineEnd: Bool

    private static let lineFeed: UInt8 = 0x0A

    init(_ source: [UInt8]) {
        let lines = source.split(separator: Self.lineFeed, omittingEmptySubsequences: false)
        lineEnd = lines.count > 1 && lines[0].last == 0x0D ? [0x0D, Self.lineFeed] : [Self.lineFeed]
        endsWithLineEnd = source.last == Self.lineFeed
        let indented = lines.lazy.map(Self.blanks).first { !$0.isEmpty } ?? []
        if lines.count == 1 || (lines.count == 2 && endsWithLineEnd) {
            (unit, indentation) = ([], .none)
        } else if indented.first == UInt8(ascii: "\t") {
            (unit, indentation) = ([UInt8(ascii: "\t")], .tab)
        } else {
            let width = (1...8).contains(indented.count) ? indented.count : 2
            (unit, indentation) = (Array(repeating: UInt8(ascii: " "), count: width), .spaces(width))
        }
    }

    /// The blanks at the start of a line that are followed by something else.
    static func blanks(_ line: ArraySlice<UInt8>) -> [UInt8] {
        let blanks = line.prefix { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
        let isBlank = blanks.count == line.count || line.dropFirst(blanks.count).first == 0x0D
        return isBlank ? [] : Array(blanks)
    }

    var isOnOneLine: Bool { unit.isEmpty }

    /// A line break and the blanks behind it, so many levels below a line that starts with those blanks.
    func lineBreak(_ blanks: [UInt8] = [], levels: Int = 0) -> [UInt8] {
        isOnOneLine ? [] : lineEnd + blanks + Array(repeatElement(unit, count: levels).joined())
    }

    /// A value with every member on a line of its own, behind a line that starts with those blanks.
    func text(_ value: JSON, blanks: [UInt8] = []) -> [UInt8] {
        let lines = value.utf8(indent: indentation).split(separator: Self.lineFeed, omittingEmptySubsequences: false)
        return Array(lines.joined(separator: lineEnd + blanks))
    }

    /// A whole file.
    func file(_ root: JSON) -> [UInt8] { text(root) + (endsWithLineEnd ? lineEnd : []) }
}
