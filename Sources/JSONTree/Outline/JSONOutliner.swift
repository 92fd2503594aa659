/// Goes through one JSON value by the grammar of RFC 8259, fast, since it builds nothing: it notes where the wanted values
/// stand.
struct JSONOutliner {
    /// Where the text is not right, or ends too early.
    struct Violation: Error {
        enum Kind {
            case unexpected(JSONError.Expected)
            case noComma(before: UInt8)
            case trailingComma(before: UInt8)
            case tooDeep
            /// What is wrong in the string or number that begins there, `JSONReader` finds out.
            case string
            case number
        }

        var kind: Kind
        var offset: Int

        init(_ kind: Kind, at offset: Int) { (self.kind, self.offset) = (kind, offset) }
    }

    private(set) var nodes: [JSONOutline.Node] = []

    init() { nodes.reserveCapacity(64) }

    /// Notes the value that begins at an offset with what is wanted in it, and tells where it ends.
    mutating func note(
        _ text: Span<UInt8>, at start: Int, _ wanted: JSONSelection, depth: Int = 0
    ) throws(Violation) -> Int {
        let number = nodes.count
        nodes.append(JSONOutline.Node(start..<start))
        var (end, isPlain) = (start, false)
        switch text.byte(at: start) {
        case ASCII.doubleQuote: (end, isPlain) = try Self.string(text, at: start)
        case ASCII.leftBracket:
            end = try Self.endOfElements(text, at: start, depth: depth + 1) { text, offset throws(Violation) in
                try note(text, at: offset, .everything, depth: depth + 1)
            }
        case ASCII.leftBrace:
            end = try Self.endOfMembers(text, at: start, depth: depth + 1) { text, name, offset throws(Violation) in
                guard let selection = wanted.selection(ofMember: name, in: text) else {
                    return try Self.endOfValue(text, at: offset, depth: depth + 1)
                }
                nodes.append(name)
                return try note(text, at: offset, selection, depth: depth + 1)
            }
        default: end = try Self.endOfScalar(text, at: start)
        }
        nodes[number] = JSONOutline.Node(start..<end, next: nodes.count, isPlain: isPlain)
        return end
    }
}

extension JSONOutliner {
    /// Where the value ends that begins at an offset.
    static func endOfValue(_ text: Span<UInt8>, at start: Int, depth: Int = 0) throws(Violation) -> Int {
        switch text.byte(at: start) {
        case ASCII.doubleQuote: try string(text, at: start).end
        case ASCII.leftBracket:
            try endOfElements(text, at: start, depth: depth + 1) { text, offset throws(Violation) in
                try endOfValue(text, at: offset, depth: depth + 1)
            }
        case ASCII.leftBrace:
            try endOfMembers(text, at: start, depth: depth + 1) { text, _, offset throws(Violation) in
                try endOfValue(text, at: offset, depth: depth + 1)
            }
        default: try endOfScalar(text, at: start)
        }
    }

    /// Where the array ends that begins at an offset.
    /// - Parameter endOfElement: Where the element ends that begins at an offset.
    @inline(__always)
    private static func endOfElements(
        _ text: Span<UInt8>, at bracket: Int, depth: Int,
        _ endOfElement: (Span<UInt8>, Int) throws(Violation) -> Int
    ) throws(Violation) -> Int {
        try endOfList(text, at: bracket, closedBy: ASCII.rightBracket, depth: depth, endOfElement)
    }

    /// Where the object ends that begins at an offset.
    /// - Parameter endOfMember: Where the value ends that has this name and begins at an offset.
    @inline(__always)
    private static func endOfMembers(
        _ text: Span<UInt8>, at brace: Int, depth: Int,
        _ endOfMember: (Span<UInt8>, JSONOutline.Node, Int) throws(Violation) -> Int
    ) throws(Violation) -> Int {
        try endOfList(text, at: brace, closedBy: ASCII.rightBrace, depth: depth) { text, start throws(Violation) in
            guard text.byte(at: start) == ASCII.doubleQuote else {
                throw Violation(.unexpected(.memberName), at: start)
            }
            let (end, isPlain) = try string(text, at: start)
            let colon = text.endOfSpace(from: end)
            guard text.byte(at: colon) == ASCII.colon else { throw Violation(.unexpected(.colon), at: colon) }
            let name = JSONOutline.Node(start..<end, isPlain: isPlain)
            return try endOfMember(text, name, text.endOfSpace(from: colon + 1))
        }
    }

    @inline(__always)
    private static func endOfList(
        _ text: Span<UInt8>, at opening: Int, closedBy bracket: UInt8, depth: Int,
        _ endOfEntry: (Span<UInt8>, Int) throws(Violation) -> Int
    ) throws(Violation) -> Int {
        guard depth <= JSONReader.nestingLimit else { throw Violation(.tooDeep, at: opening) }
        var offset = text.endOfSpace(from: opening + 1)
        if text.byte(at: offset) == bracket { return offset + 1 }
        while true {
            offset = text.endOfSpace(from: try endOfEntry(text, offset))
            let next = text.byte(at: offset)
            if next == bracket { return offset + 1 }
            guard next == ASCII.comma else { throw Violation(.noComma(before: bracket), at: offset) }
            offset = text.endOfSpace(from: offset + 1)
            if text.byte(at: offset) == bracket { throw Violation(.trailingComma(before: bracket), at: offset) }
        }
    }
}

extension JSONOutliner {
    /// Where the string ends that begins at an offset, and whether it has no escapes.
    private static func string(
        _ text: Span<UInt8>, at start: Int
    ) throws(Violation) -> (end: Int, isPlain: Bool) {
        var offset = text.endOfPlainCharacters(from: start + 1, quote: ASCII.doubleQuote)
        if text.byte(at: offset) == ASCII.doubleQuote { return (offset + 1, true) }
        while text.byte(at: offset) == ASCII.backslash {
            guard let length = lengthOfEscape(text, at: offset) else { break }
            offset = text.endOfPlainCharacters(from: offset + length, quote: ASCII.doubleQuote)
            if text.byte(at: offset) == ASCII.doubleQuote { return (offset + 1, false) }
        }
        throw Violation(.string, at: start)
    }

    private static func lengthOfEscape(_ text: Span<UInt8>, at backslash: Int) -> Int? {
        switch text.byte(at: backslash + 1) {
        case ASCII.doubleQuote, ASCII.backslash, ASCII.slash, UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"),
            UInt8(ascii: "b"), UInt8(ascii: "f"):
            return 2
        case UInt8(ascii: "u"):
            for offset in backslash + 2..<backslash + 6 where text.byte(at: offset).hexDigitValue == nil { return nil }
            return 6
        default: return nil
        }
    }

    private static func endOfScalar(_ text: Span<UInt8>, at start: Int) throws(Violation) -> Int {
        switch text.byte(at: start) {
        case ASCII.minus, ASCII.zero...ASCII.nine:
            guard let end = text.endOfNumber(at: start) else { throw Violation(.number, at: start) }
            return end
        default:
            guard
                let end = text.end(of: "true", at: start) ?? text.end(of: "false", at: start)
                    ?? text.end(of: "null", at: start)
            else { throw Violation(.unexpected(.value), at: start) }
            return end
        }
    }
}
