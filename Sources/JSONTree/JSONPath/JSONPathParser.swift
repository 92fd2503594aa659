/// Reads a query by the grammar of RFC 9535 appendix A, recursively with a limit.
struct JSONPathParser {
    /// Filters, parentheses and function calls inside one another.
    static let nestingLimit = 64

    let text: String
    let bytes: [UInt8]
    var offset = 0
    private var depth = 0

    init(_ text: String) {
        self.text = text
        bytes = Array(text.utf8)
    }

    mutating func readQuery() throws(JSONPathError) -> [JSONPathSegment] {
        guard skip(UInt8(ascii: "$")) else { throw unexpected(.root) }
        let segments = try readSegments()
        guard offset == bytes.count else { throw unexpected(.segment) }
        return segments
    }

    /// Reads segments as long as there are any. The blanks before something else stay unread.
    mutating func readSegments() throws(JSONPathError) -> [JSONPathSegment] {
        var segments: [JSONPathSegment] = []
        while true {
            let start = offset
            skipBlanks()
            switch current {
            case ASCII.leftBracket: segments.append(.children(try readBrackets()))
            case ASCII.dot: segments.append(try readDottedSegment())
            default:
                offset = start
                return segments
            }
        }
    }

    private mutating func readDottedSegment() throws(JSONPathError) -> JSONPathSegment {
        offset += 1
        guard skip(ASCII.dot) else { return .children([try readShorthand()]) }
        return .descendants(current == ASCII.leftBracket ? try readBrackets() : [try readShorthand()])
    }

    private mutating func readShorthand() throws(JSONPathError) -> JSONPathSelector {
        if skip(ASCII.asterisk) { return .wildcard }
        let start = offset
        guard Self.isNameByte(current), !current.isDigit else { throw unexpected(.name) }
        while Self.isNameByte(current) { offset += 1 }
        return .name(text(from: start))
    }

    private static func isNameByte(_ byte: UInt8) -> Bool { byte.isWordByte && byte != UInt8(ascii: "$") }

    /// The byte at the offset, or 0 at the end.
    var current: UInt8 { offset < bytes.count ? bytes[offset] : 0 }

    mutating func skip(_ byte: UInt8) -> Bool {
        guard offset < bytes.count, bytes[offset] == byte else { return false }
        offset += 1
        return true
    }

    mutating func skip(_ word: String) -> Bool {
        guard bytes[offset...].starts(with: word.utf8) else { return false }
        offset += word.utf8.count
        return true
    }

    mutating func skipBlanks() {
        while [ASCII.space, ASCII.tab, ASCII.lineFeed, ASCII.carriageReturn].contains(current) { offset += 1 }
    }

    /// Reads something that may hold itself.
    mutating func nested<Content>(
        _ read: (inout JSONPathParser) throws(JSONPathError) -> Content
    ) throws(JSONPathError) -> Content {
        depth += 1
        guard depth <= Self.nestingLimit else { throw error(.tooDeep(limit: Self.nestingLimit), at: offset) }
        let content = try read(&self)
        depth -= 1
        return content
    }

    func text(from start: Int) -> String { String(decoding: bytes[start..<offset], as: UTF8.self) }

    func error(_ problem: JSONPathError.Problem, at start: Int) -> JSONPathError {
        let before = String(decoding: bytes[..<start], as: UTF8.self)
        return JSONPathError(path: text, column: before.count + 1, problem: problem)
    }

    func unexpected(_ expected: JSONPathError.Expected) -> JSONPathError {
        let found = String(decoding: bytes[offset...], as: UTF8.self).first.map { String($0) }
        return error(.unexpected(found, expected: expected), at: offset)
    }
}
