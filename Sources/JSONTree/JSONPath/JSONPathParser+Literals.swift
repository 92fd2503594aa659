extension JSONPathParser {
    /// Reads a string literal from its opening quote on. Unlike JSON's, it may stand in single quotes, and half a
    /// surrogate pair is an error.
    mutating func readString() throws(JSONPathError) -> String {
        let quote = current
        offset += 1
        var content: [UInt8] = []
        while offset < bytes.count, current >= 0x20, current != quote {
            if current == ASCII.backslash {
                content.append(contentsOf: try readEscape(quote: quote))
            } else {
                content.append(current)
                offset += 1
            }
        }
        guard skip(quote) else { throw unexpected(.closingQuote) }
        return String(decoding: content, as: UTF8.self)
    }

    private mutating func readEscape(quote: UInt8) throws(JSONPathError) -> [UInt8] {
        let start = offset
        offset += 1
        let byte = current
        offset = min(offset + 1, bytes.count)
        switch byte {
        case quote, ASCII.backslash, ASCII.slash: return [byte]
        case UInt8(ascii: "b"): return [ASCII.backspace]
        case UInt8(ascii: "f"): return [ASCII.formFeed]
        case UInt8(ascii: "n"): return [ASCII.lineFeed]
        case UInt8(ascii: "r"): return [ASCII.carriageReturn]
        case UInt8(ascii: "t"): return [ASCII.tab]
        case UInt8(ascii: "u"): return Array(String(try readUnicodeEscape(start: start)).utf8)
        default: throw badEscape(from: start)
        }
    }

    private mutating func readUnicodeEscape(start: Int) throws(JSONPathError) -> Unicode.Scalar {
        var value = try readHexDigits(start: start)
        if 0xD800..<0xDC00 ~= value {
            guard skip("\\u") else { throw badEscape(from: start) }
            let low = try readHexDigits(start: start)
            guard 0xDC00..<0xE000 ~= low else { throw badEscape(from: start) }
            value = 0x10000 + ((value - 0xD800) << 10) + (low - 0xDC00)
        }
        guard let scalar = Unicode.Scalar(value) else { throw badEscape(from: start) }
        return scalar
    }

    private mutating func readHexDigits(start: Int) throws(JSONPathError) -> UInt32 {
        var value: UInt32 = 0
        for _ in 0..<4 {
            guard let digit = current.hexDigitValue else { throw badEscape(from: start) }
            value = value << 4 | digit
            offset += 1
        }
        return value
    }

    private func badEscape(from start: Int) -> JSONPathError {
        error(.badEscape(text(from: start)), at: start)
    }

    mutating func readNumber() throws(JSONPathError) -> JSON {
        guard let end = JSONNumber.end(in: bytes.span, from: offset) else { throw unexpected(.operand) }
        let start = offset
        offset = end
        return .number(JSONNumber(uncheckedText: text(from: start)))
    }
}
