/// Reads JSON (RFC 8259) or JSON5 from UTF-8 bytes in one pass.
struct JSONReader {
    /// What the reader accepts.
    package enum Mode: Sendable {
        case strict
        /// With comments, trailing commas, single quotes, bare names and the other forms of https://json5.org.
        case json5
    }

    static let depthLimit = 512

    struct Failure: Error {
        var offset: Int
        var fact: JSONError.Fact
    }

    private let source: [UInt8]
    private let mode: Mode
    private var offset = 0

    init(_ source: [UInt8], mode: Mode) {
        self.source = source
        self.mode = mode
    }

    mutating func readDocument() throws(Failure) -> JSON {
        try skipBlanks()
        guard offset < source.count else { throw Failure(offset: offset, fact: .empty) }
        let value = try readValue(depth: 0)
        try skipBlanks()
        guard offset == source.count else { throw Failure(offset: offset, fact: .trailing(found: found)) }
        return value
    }

    private mutating func readValue(depth: Int) throws(Failure) -> JSON {
        guard offset < source.count else { throw expected("a value") }
        switch source[offset] {
        case UInt8(ascii: "{"): return try readObject(depth: depth)
        case UInt8(ascii: "["): return try readArray(depth: depth)
        case UInt8(ascii: "\""): return .string(try readString())
        case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return .number(try readNumber())
        case UInt8(ascii: "t"): return try readWord("true", .bool(true))
        case UInt8(ascii: "f"): return try readWord("false", .bool(false))
        case UInt8(ascii: "n"): return try readWord("null", .null)
        case UInt8(ascii: "'") where mode == .json5: return .string(try readString())
        case UInt8(ascii: "+"), UInt8(ascii: "."):
            guard mode == .json5 else { throw expected("a value") }
            return .number(try readNumber())
        default: throw expected("a value")
        }
    }

    private mutating func readWord(_ word: StaticString, _ value: JSON) throws(Failure) -> JSON {
        let text = word.description.utf8
        guard offset + text.count <= source.count, source[offset..<(offset + text.count)].elementsEqual(text),
            offset + text.count == source.count || !source[offset + text.count].isNamePart
        else { throw expected("a value") }
        offset += text.count
        return value
    }

    private mutating func enter(_ depth: Int) throws(Failure) {
        guard depth < Self.depthLimit else {
            throw Failure(offset: offset, fact: .tooDeep(limit: Self.depthLimit))
        }
        offset += 1
        try skipBlanks()
    }

    private mutating func readArray(depth: Int) throws(Failure) -> JSON {
        try enter(depth)
        var elements: [JSON] = []
        if take(UInt8(ascii: "]")) { return .array(elements) }
        while true {
            elements.append(try readValue(depth: depth + 1))
            try skipBlanks()
            if take(UInt8(ascii: "]")) { return .array(elements) }
            guard take(UInt8(ascii: ",")) else { throw expected("\",\" or \"]\"") }
            try skipBlanks()
            if mode == .json5, take(UInt8(ascii: "]")) { return .array(elements) }
        }
    }

    private mutating func readObject(depth: Int) throws(Failure) -> JSON {
        try enter(depth)
        var members: [JSONObject.Member] = []
        if take(UInt8(ascii: "}")) { return .object(JSONObject(members: members)) }
        while true {
            let name = try readName()
            try skipBlanks()
            guard take(UInt8(ascii: ":")) else { throw expected("\":\"") }
            try skipBlanks()
            members.append(JSONObject.Member(name: name, value: try readValue(depth: depth + 1)))
            try skipBlanks()
            if take(UInt8(ascii: "}")) { return .object(JSONObject(members: members)) }
            guard take(UInt8(ascii: ",")) else { throw expected("\",\" or \"}\"") }
            try skipBlanks()
            if mode == .json5, take(UInt8(ascii: "}")) { return .object(JSONObject(members: members)) }
        }
    }

    private mutating func readName() throws(Failure) -> String {
        guard offset < source.count else { throw expected("a name in double quotes") }
        if source[offset] == UInt8(ascii: "\"") { return try readString() }
        guard mode == .json5 else { throw expected("a name in double quotes") }
        if source[offset] == UInt8(ascii: "'") { return try readString() }
        let start = offset
        while offset < source.count, source[offset].isNamePart { offset += 1 }
        guard offset > start, !(UInt8(ascii: "0")...UInt8(ascii: "9")).contains(source[start]) else {
            offset = start
            throw expected("a name")
        }
        return String(decoding: source[start..<offset], as: UTF8.self)
    }

    private mutating func take(_ byte: UInt8) -> Bool {
        guard offset < source.count, source[offset] == byte else { return false }
        offset += 1
        return true
    }

    private mutating func skipBlanks() throws(Failure) {
        while offset < source.count {
            switch source[offset] {
            case 0x20, 0x0A, 0x0D, 0x09: offset += 1
            default:
                guard mode == .json5, try skipJSON5Blank() else { return }
            }
        }
    }

    private mutating func skipJSON5Blank() throws(Failure) -> Bool {
        let next = offset + 1 < source.count ? source[offset + 1] : 0
        switch (source[offset], next) {
        case (0x0B, _), (0x0C, _): offset += 1
        case (0xC2, 0xA0): offset += 2
        case (UInt8(ascii: "/"), UInt8(ascii: "/")):
            while offset < source.count, source[offset] != 0x0A, source[offset] != 0x0D { offset += 1 }
        case (UInt8(ascii: "/"), UInt8(ascii: "*")):
            let start = offset
            offset += 2
            while true {
                guard offset + 1 < source.count else {
                    throw Failure(offset: start, fact: .expected("\"*/\" behind the comment", found: "the end"))
                }
                if source[offset] == UInt8(ascii: "*"), source[offset + 1] == UInt8(ascii: "/") { break }
                offset += 1
            }
            offset += 2
        default: return false
        }
        return true
    }

    private func expected(_ what: String) -> Failure {
        Failure(offset: offset, fact: .expected(what, found: found))
    }

    /// What stands at the current place, for messages.
    private var found: String {
        guard offset < source.count else { return "the end" }
        var end = offset + 1
        while end < source.count, source[end] & 0xC0 == 0x80 { end += 1 }
        return "\"" + String(decoding: source[offset..<end], as: UTF8.self) + "\""
    }
}

extension JSONReader {
    private mutating func readNumber() throws(Failure) -> JSONNumber {
        let start = offset
        if mode == .json5, take(UInt8(ascii: "+")) {} else { _ = take(UInt8(ascii: "-")) }
        if mode == .json5, let number = readHexadecimal(from: start) { return number }
        let digits = skipDigits()
        let hasLeadingZero = digits > 1 && source[offset - digits] == UInt8(ascii: "0")
        var fraction = 0
        let hasPoint = take(UInt8(ascii: "."))
        if hasPoint { fraction = skipDigits() }
        var isValid = !hasLeadingZero && (digits > 0 || (mode == .json5 && fraction > 0))
        if hasPoint, fraction == 0, mode == .strict { isValid = false }
        if offset < source.count, source[offset] | 0x20 == UInt8(ascii: "e") {
            offset += 1
            if !take(UInt8(ascii: "+")) { _ = take(UInt8(ascii: "-")) }
            if skipDigits() == 0 { isValid = false }
        }
        let text = String(decoding: source[start..<offset], as: UTF8.self)
        guard isValid else { throw Failure(offset: start, fact: .badNumber(text)) }
        return JSONNumber(uncheckedText: mode == .json5 ? Self.plain(text) : text)
    }

    private mutating func skipDigits() -> Int {
        let start = offset
        while offset < source.count, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(source[offset]) { offset += 1 }
        return offset - start
    }

    private mutating func readHexadecimal(from start: Int) -> JSONNumber? {
        guard offset + 2 < source.count, source[offset] == UInt8(ascii: "0"),
            source[offset + 1] | 0x20 == UInt8(ascii: "x")
        else { return nil }
        var end = offset + 2
        while end < source.count, source[end].isHexDigit { end += 1 }
        let text = String(decoding: source[(offset + 2)..<end], as: UTF8.self)
        guard let value = UInt64(text, radix: 16) else { return nil }
        offset = end
        return JSONNumber(uncheckedText: (source[start] == UInt8(ascii: "-") ? "-" : "") + String(value))
    }

    /// A JSON5 number in the grammar of JSON.
    private static func plain(_ text: String) -> String {
        var text = text
        if text.hasPrefix("+") { text.removeFirst() }
        if text.hasPrefix(".") { text = "0" + text }
        if text.hasPrefix("-.") { text = "-0" + text.dropFirst() }
        if text.hasSuffix(".") { text.removeLast() }
        return text.replacing(".e", with: "e").replacing(".E", with: "E")
    }

    private mutating func readString() throws(Failure) -> String {
        let quote = source[offset]
        let start = offset
        offset += 1
        while offset < source.count {
            let byte = source[offset]
            if byte == quote {
                defer { offset += 1 }
                return try text(start + 1..<offset)
            }
            if byte == UInt8(ascii: "\\") { return try readEscapedString(from: start + 1, quote: quote) }
            guard byte >= 0x20 else { throw Failure(offset: offset, fact: .controlCharacter(byte)) }
            offset += 1
        }
        throw Failure(offset: start, fact: .unterminatedString)
    }

    private func text(_ range: Range<Int>) throws(Failure) -> String {
        guard let text = String(validating: source[range], as: UTF8.self) else {
            throw Failure(offset: range.lowerBound, fact: .invalidUTF8)
        }
        return text
    }

    private mutating func readEscapedString(from start: Int, quote: UInt8) throws(Failure) -> String {
        var bytes = Array(source[start..<offset])
        while offset < source.count {
            let byte = source[offset]
            if byte == quote {
                offset += 1
                guard let text = String(validating: bytes, as: UTF8.self) else {
                    throw Failure(offset: start, fact: .invalidUTF8)
                }
                return text
            }
            if byte == UInt8(ascii: "\\") {
                try readEscape(into: &bytes)
            } else if byte < 0x20 {
                throw Failure(offset: offset, fact: .controlCharacter(byte))
            } else {
                bytes.append(byte)
                offset += 1
            }
        }
        throw Failure(offset: start - 1, fact: .unterminatedString)
    }

    private mutating func readEscape(into bytes: inout [UInt8]) throws(Failure) {
        guard offset + 1 < source.count else { throw Failure(offset: offset, fact: .unterminatedString) }
        let kind = source[offset + 1]
        switch kind {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): bytes.append(kind)
        case UInt8(ascii: "b"): bytes.append(0x08)
        case UInt8(ascii: "f"): bytes.append(0x0C)
        case UInt8(ascii: "n"): bytes.append(0x0A)
        case UInt8(ascii: "r"): bytes.append(0x0D)
        case UInt8(ascii: "t"): bytes.append(0x09)
        case UInt8(ascii: "u"): return try readUnicodeEscape(into: &bytes)
        case 0x0A where mode == .json5: break
        case 0x0D where mode == .json5: if offset + 2 < source.count, source[offset + 2] == 0x0A { offset += 1 }
        case UInt8(ascii: "v") where mode == .json5: bytes.append(0x0B)
        case UInt8(ascii: "0") where mode == .json5: bytes.append(0)
        case UInt8(ascii: "'") where mode == .json5: bytes.append(kind)
        default: throw Failure(offset: offset, fact: .badEscape("\\" + String(UnicodeScalar(kind))))
        }
        offset += 2
    }

    /// Two escapes of a surrogate pair are one character; a lone surrogate becomes U+FFFD.
    private mutating func readUnicodeEscape(into bytes: inout [UInt8]) throws(Failure) {
        let first = try readCodeUnit()
        var scalar = UnicodeScalar(first)
        if first & 0xFC00 == 0xD800, offset + 1 < source.count, source[offset] == UInt8(ascii: "\\"),
            source[offset + 1] == UInt8(ascii: "u")
        {
            let restart = offset
            let second = try readCodeUnit()
            if second & 0xFC00 == 0xDC00 {
                scalar = UnicodeScalar(0x10000 + (UInt32(first & 0x3FF) << 10) + UInt32(second & 0x3FF))
            } else {
                offset = restart
            }
        }
        bytes += Array(String(Character(scalar ?? "\u{FFFD}")).utf8)
    }

    private mutating func readCodeUnit() throws(Failure) -> UInt16 {
        let end = offset + 6
        guard end <= source.count, source[(offset + 2)..<end].allSatisfy(\.isHexDigit),
            let value = UInt16(String(decoding: source[(offset + 2)..<end], as: UTF8.self), radix: 16)
        else {
            let text = String(decoding: source[offset..<min(end, source.count)], as: UTF8.self)
            throw Failure(offset: offset, fact: .badEscape(text))
        }
        offset = end
        return value
    }
}

extension UInt8 {
    var isHexDigit: Bool {
        switch self {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "f"),
            UInt8(ascii: "A")...UInt8(ascii: "F"):
            true
        default: false
        }
    }

    /// Letters, digits, `_`, `$` and all bytes beyond ASCII.
    fileprivate var isNamePart: Bool {
        switch self {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "z"),
            UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "_"), UInt8(ascii: "$"), 0x80...0xFF:
            true
        default: false
        }
    }
}
