/// Reads the elements of one array that lies deep in a JSON text, such as `$.log.entries`, one at a time, with their places.
/// The text is strict RFC 8259, is checked as a whole, and may be larger than memory.
package struct JSONElementScanner: Sendable {
    package enum Finding: Sendable {
        /// An element of the array, and where it stands in the text, in bytes.
        case element(JSONView, range: Range<Int>)
        /// A member beside the array, at the same level.
        case member(String, JSON)
    }

    private enum Place: Hashable {
        case start
        /// In the object that holds the step of that number, before the first member or behind one.
        case members(level: Int, isFirst: Bool)
        /// In the array, before the first element or behind one.
        case elements(isFirst: Bool)
        case end
    }

    private enum Outcome {
        case found(Finding)
        case nothing
        case wrongKind(String, found: String, Range<Int>)
        case end
    }

    private let path: [String]
    private let selection: JSONSelection
    private let others: Set<String>
    private var text: TextWindow
    private var place = Place.start
    /// Where the element read last begins in the bytes at hand.
    private var elementStart = 0
    /// How many elements were read.
    package private(set) var count = 0
    /// Where the closing bracket of the array stands, once it was passed.
    package private(set) var arrayEnd: Int?

    /// - Parameters:
    ///   - path: The names that lead to the array; at least one.
    ///   - selection: What is wanted of each element.
    ///   - others: The members beside the array that are wanted.
    package init(
        _ source: any ByteSource, file: String, path: [String], selecting selection: JSONSelection = .everything,
        others: Set<String> = [], limit: Int = TextWindow.defaultLimit
    ) {
        text = TextWindow(source, file: file, limit: limit)
        self.path = path
        self.selection = selection
        self.others = others
    }

    /// What stands next; nil at the end of the text.
    package mutating func next() throws(JSONStreamError) -> Finding? {
        while true {
            switch attempt() {
            case .success((let outcome, let end, let next))?:
                if let finding = try take(outcome, end, next) { return finding }
                if place == .end { return nil }
            case .failure(let error)?:
                throw .invalid(JSONError(error.problem, at: text.completeStretch(error.range)), in: location)
            case nil:
                do {
                    try text.readOn()
                } catch {
                    throw .text(error, in: location)
                }
            }
        }
    }

    /// The place of the element read last, for messages. To be asked for before the next one is read.
    package var elementPlace: SourceStretch { text.stretch(elementStart..<elementStart + 1) }

    /// The value that is being read.
    private var location: JSONLocation {
        switch place {
        case .start, .end: .root
        case .members(let level, _): JSONLocation(path.prefix(level).map { .member($0) })
        case .elements: JSONLocation(path.map { .member($0) }).element(count)
        }
    }

    private typealias Step = (outcome: Outcome, end: Int, next: Place)

    /// Tries with the bytes at hand; nil when they end too early.
    private func attempt() -> Result<Step, JSONSyntaxError>? {
        var reader = JSONReader(valid: text.bytes, offset: text.offset)
        do {
            let (outcome, next) = try read(&reader)
            let isWhole = reader.offset < text.bytes.count || text.isComplete
            return isWhole ? .success((outcome, reader.offset, next)) : nil
        } catch {
            return error.range.upperBound < text.bytes.count || text.isComplete ? .failure(error) : nil
        }
    }

    private mutating func take(_ outcome: Outcome, _ end: Int, _ next: Place) throws(JSONStreamError) -> Finding? {
        if case .wrongKind(let expected, let found, let range) = outcome {
            throw .wrongKind(expected: expected, found: found, at: text.completeStretch(range))
        }
        if case .elements = place, case .members = next { arrayEnd = text.passed + end - 1 }
        text.offset = end
        place = next
        guard case .found(let finding) = outcome else { return nil }
        guard case .element(let value, let range) = finding else { return finding }
        count += 1
        elementStart = range.lowerBound
        return .element(value, range: range.lowerBound + text.passed..<range.upperBound + text.passed)
    }

    private func read(_ reader: inout JSONReader) throws(JSONSyntaxError) -> (Outcome, Place) {
        try reader.skipSpace()
        switch place {
        case .start:
            guard reader.current == ASCII.leftBrace else { return try wrongKind("an object", &reader) }
            reader.offset += 1
            return (.nothing, .members(level: 0, isFirst: true))
        case .members(let level, let isFirst): return try readMember(&reader, level, isFirst: isFirst)
        case .elements(let isFirst): return try readElement(&reader, isFirst: isFirst)
        case .end: return (.end, .end)
        }
    }

    private func readMember(
        _ reader: inout JSONReader, _ level: Int, isFirst: Bool
    ) throws(JSONSyntaxError) -> (Outcome, Place) {
        if reader.current == ASCII.rightBrace {
            reader.offset += 1
            guard level == 0 else { return (.nothing, .members(level: level - 1, isFirst: false)) }
            try reader.skipSpace()
            guard reader.offset == reader.bytes.count else { throw reader.unexpected(.end) }
            return (.end, .end)
        }
        try separate(&reader, isFirst: isFirst, from: ASCII.rightBrace, "}", .commaOrBrace)
        let name = try reader.readMemberName()
        if name == path[level] { return try enter(&reader, level) }
        let after = Place.members(level: level, isFirst: false)
        guard level == path.count - 1, others.contains(name) else {
            try reader.skipValue()
            return (.nothing, after)
        }
        return (.found(.member(name, try reader.readValue())), after)
    }

    private func enter(_ reader: inout JSONReader, _ level: Int) throws(JSONSyntaxError) -> (Outcome, Place) {
        let isLast = level == path.count - 1
        guard reader.current == (isLast ? ASCII.leftBracket : ASCII.leftBrace) else {
            return try wrongKind(isLast ? "an array" : "an object", &reader)
        }
        reader.offset += 1
        return (.nothing, isLast ? .elements(isFirst: true) : .members(level: level + 1, isFirst: true))
    }

    private func readElement(
        _ reader: inout JSONReader, isFirst: Bool
    ) throws(JSONSyntaxError) -> (Outcome, Place) {
        if reader.current == ASCII.rightBracket {
            reader.offset += 1
            return (.nothing, .members(level: path.count - 1, isFirst: false))
        }
        try separate(&reader, isFirst: isFirst, from: ASCII.rightBracket, "]", .commaOrBracket)
        let start = reader.offset
        let value = JSONView(try reader.outline(selection))
        return (.found(.element(value, range: start..<reader.offset)), .elements(isFirst: false))
    }

    private func separate(
        _ reader: inout JSONReader, isFirst: Bool, from bracket: UInt8, _ text: String, _ expected: JSONError.Expected
    ) throws(JSONSyntaxError) {
        guard !isFirst else { return }
        guard reader.current == ASCII.comma else { throw reader.unexpected(expected) }
        reader.offset += 1
        try reader.skipSpace()
        if reader.current == bracket { throw reader.trailingComma(before: text) }
    }

    private func wrongKind(
        _ expected: String, _ reader: inout JSONReader
    ) throws(JSONSyntaxError) -> (Outcome, Place) {
        guard reader.offset < reader.bytes.count else { throw reader.unexpected(.value) }
        let start = reader.offset
        let kind = try reader.readValue().kind
        return (.wrongKind(expected, found: kind, start..<start + 1), .end)
    }
}
