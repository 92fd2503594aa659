/// Reads one JSON text from bytes, by RFC 8259 or, in its mode, by JSON5 (https://spec.json5.org).
///
/// Recursive descent; the nesting limit keeps it on the stack. The bytes are known to be valid UTF-8.
struct JSONReader {
    /// Arrays and objects inside one another. Postman's own collections stay below a dozen.
    static let nestingLimit = 512

    let bytes: [UInt8]
    let mode: JSONDocument.Mode
    var offset = 0
    private var depth = 0

    /// Throws when the bytes are not UTF-8.
    init(_ bytes: [UInt8], mode: JSONDocument.Mode) throws(JSONSyntaxError) {
        self.bytes = bytes
        self.mode = mode
        do {
            _ = try UTF8Span(validating: bytes.span)
        } catch {
            let offset = error.byteOffsets.lowerBound
            throw JSONSyntaxError(.badUTF8(bytes[offset]), offset..<offset + 1)
        }
    }

    /// Reads from an offset on, strictly. The bytes must be valid UTF-8.
    init(valid bytes: [UInt8], offset: Int) {
        self.bytes = bytes
        self.offset = offset
        mode = .strict
    }

    /// The byte at the offset; 0, which no grammar knows, at the end.
    var current: UInt8 { offset < bytes.count ? bytes[offset] : 0 }

    mutating func readText() throws(JSONSyntaxError) -> JSON {
        try skipSpace()
        let value = try readValue()
        try skipSpace()
        guard offset == bytes.count else { throw unexpected(.end) }
        return value
    }

    mutating func readValue() throws(JSONSyntaxError) -> JSON {
        switch current {
        case ASCII.doubleQuote: return .string(try readString(quote: ASCII.doubleQuote))
        case ASCII.leftBrace: return .object(try readObject())
        case ASCII.leftBracket: return .array(try readArray())
        case ASCII.minus, ASCII.zero...ASCII.nine: return .number(try readNumber())
        case UInt8(ascii: "t") where skip("true"): return .bool(true)
        case UInt8(ascii: "f") where skip("false"): return .bool(false)
        case UInt8(ascii: "n") where skip("null"): return .null
        case ASCII.singleQuote where mode == .json5: return .string(try readString(quote: ASCII.singleQuote))
        case ASCII.plus where mode == .json5, ASCII.dot where mode == .json5,
            UInt8(ascii: "I") where mode == .json5, UInt8(ascii: "N") where mode == .json5:
            return .number(try readNumber())
        default: throw unexpected(.value)
        }
    }

    private mutating func readArray() throws(JSONSyntaxError) -> [JSON] {
        try enter()
        var elements: [JSON] = []
        guard current != ASCII.rightBracket else { return leave(with: elements) }
        while true {
            elements.append(try readValue())
            try skipSpace()
            if current == ASCII.rightBracket { return leave(with: elements) }
            guard current == ASCII.comma else { throw unexpected(.commaOrBracket) }
            offset += 1
            try skipSpace()
            if current == ASCII.rightBracket {
                guard mode == .json5 else { throw trailingComma(before: "]") }
                return leave(with: elements)
            }
        }
    }

    private mutating func readObject() throws(JSONSyntaxError) -> JSONObject {
        try enter()
        var members: [JSONObject.Member] = []
        guard current != ASCII.rightBrace else { return JSONObject(members: leave(with: members)) }
        while true {
            let name = try readMemberName()
            members.append(JSONObject.Member(name: name, value: try readValue()))
            try skipSpace()
            if current == ASCII.rightBrace { return JSONObject(members: leave(with: members)) }
            guard current == ASCII.comma else { throw unexpected(.commaOrBrace) }
            offset += 1
            try skipSpace()
            if current == ASCII.rightBrace {
                guard mode == .json5 else { throw trailingComma(before: "}") }
                return JSONObject(members: leave(with: members))
            }
        }
    }

    /// Reads a name and its colon, and goes to the value.
    mutating func readMemberName() throws(JSONSyntaxError) -> String {
        let name = try readName()
        try skipColon()
        return name
    }

    /// Goes from a name to its value.
    mutating func skipColon() throws(JSONSyntaxError) {
        try skipSpace()
        guard current == ASCII.colon else { throw unexpected(.colon) }
        offset += 1
        try skipSpace()
    }

    /// Reads a name alone.
    mutating func readName() throws(JSONSyntaxError) -> String {
        switch current {
        case ASCII.doubleQuote: return try readString(quote: ASCII.doubleQuote)
        case ASCII.singleQuote where mode == .json5: return try readString(quote: ASCII.singleQuote)
        default:
            guard mode == .json5 else { throw unexpected(.memberName) }
            return try readIdentifier()
        }
    }

    /// Steps into an array or object, to its first element or its end.
    mutating func enter() throws(JSONSyntaxError) {
        depth += 1
        guard depth <= Self.nestingLimit else {
            throw JSONSyntaxError(.tooDeep(limit: Self.nestingLimit), offset..<offset + 1)
        }
        offset += 1
        try skipSpace()
    }

    mutating func leave<Content>(with content: Content) -> Content {
        depth -= 1
        offset += 1
        return content
    }

    mutating func skipSpace() throws(JSONSyntaxError) {
        guard mode == .strict else { return try skipSpaceAndComments() }
        offset = bytes.span.endOfSpace(from: offset)
    }

    /// Steps over a literal name when it stands here as a whole word.
    mutating func skip(_ word: StaticString) -> Bool {
        guard let end = bytes.span.end(of: word, at: offset) else { return false }
        offset = end
        return true
    }

    func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
}
