/// Reads CSV records from bytes, as loosely as newman does (csv-parse with its options `trim` and `relax`): commas between
/// cells, LF, CR LF or CR between records, blanks around cells trimmed. A cell that starts with a quote goes to the next
/// quote that is not doubled, over commas and line breaks; a quote inside any other cell is an ordinary character.
struct CSVRecordParser {
    private let bytes: [UInt8]
    /// Whether the bytes reach to the end of the text.
    private let isComplete: Bool
    /// Behind the last record that was read.
    private(set) var offset: Int

    init(_ bytes: [UInt8], from offset: Int, isComplete: Bool) {
        self.bytes = bytes
        self.offset = offset
        self.isComplete = isComplete
    }

    /// The next record: at least one cell, and none at the end of the text. Nil when the bytes end too early.
    mutating func next() throws(CSVSyntaxError) -> [CSVCell]? {
        var cells: [CSVCell] = []
        if offset == bytes.count { return isComplete ? cells : nil }
        while let cell = try readCell() {
            cells.append(cell)
            guard offset < bytes.count else { return cells }
            let separator = bytes[offset]
            offset += 1
            if separator == Self.comma { continue }
            guard separator == Self.carriageReturn else { return cells }
            guard offset < bytes.count else { return isComplete ? cells : nil }
            if bytes[offset] == Self.lineFeed { offset += 1 }
            return cells
        }
        return nil
    }

    /// Reads a cell with the blanks around it, up to a separator or the end of the text.
    private mutating func readCell() throws(CSVSyntaxError) -> CSVCell? {
        skipBlanks()
        let isQuoted = offset < bytes.count && bytes[offset] == Self.quote
        let cell = isQuoted ? try readQuoted() : readPlain()
        return offset < bytes.count || isComplete ? cell : nil
    }

    private mutating func readPlain() -> CSVCell {
        let start = offset
        while offset < bytes.count, !Self.isSeparator(bytes[offset]) { offset += 1 }
        var end = offset
        while end > start, Self.isBlank(bytes[end - 1]) { end -= 1 }
        return CSVCell(text: text(start..<end), isQuoted: false, range: start..<end)
    }

    private mutating func readQuoted() throws(CSVSyntaxError) -> CSVCell? {
        let start = offset
        offset += 1
        var text = ""
        while true {
            let piece = offset
            while offset < bytes.count, bytes[offset] != Self.quote { offset += 1 }
            guard offset < bytes.count else { return try cut(from: start) }
            text += self.text(piece..<offset)
            offset += 1
            guard offset < bytes.count, bytes[offset] == Self.quote else { break }
            text += "\""
            offset += 1
        }
        let end = offset
        skipBlanks()
        guard offset < bytes.count, !Self.isSeparator(bytes[offset]) else {
            return CSVCell(text: text, isQuoted: true, range: start..<end)
        }
        let found = self.text(offset..<bytes.count).prefix(1)
        throw CSVSyntaxError(problem: .textAfterQuote(String(found)), range: offset..<offset + found.utf8.count)
    }

    private func cut(from start: Int) throws(CSVSyntaxError) -> CSVCell? {
        guard isComplete else { return nil }
        throw CSVSyntaxError(problem: .unclosedQuote, range: start..<start + 1)
    }

    private mutating func skipBlanks() {
        while offset < bytes.count, Self.isBlank(bytes[offset]) { offset += 1 }
    }

    private func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

    private static let quote = UInt8(ascii: "\"")
    private static let comma = UInt8(ascii: ",")
    private static let lineFeed: UInt8 = 0x0A
    private static let carriageReturn: UInt8 = 0x0D

    private static func isSeparator(_ byte: UInt8) -> Bool {
        byte == comma || byte == lineFeed || byte == carriageReturn
    }

    /// Space, tab and form feed.
    private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0C }
}
