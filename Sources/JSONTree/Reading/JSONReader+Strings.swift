extension JSONReader {
    /// Reads a string from its opening quote on. Half a surrogate pair becomes U+FFFD, as in a browser.
    mutating func readString(quote: UInt8) throws(JSONSyntaxError) -> String {
        let start = offset
        offset = bytes.span.endOfPlainCharacters(from: start + 1, quote: quote)
        if current == quote, offset < bytes.count {
            defer { offset += 1 }
            return text(start + 1..<offset)
        }
        offset = start
        return String(decoding: try readStringBytes(quote: quote), as: UTF8.self)
    }

    /// The same as bytes of UTF-8.
    mutating func readStringBytes(quote: UInt8) throws(JSONSyntaxError) -> [UInt8] {
        let start = offset
        offset += 1
        // No escape is shorter than what it stands for.
        return try [UInt8](capacity: longestContent(from: offset, quote: quote)) {
            content throws(JSONSyntaxError) in try readContent(into: &content, stringStart: start, quote: quote)
        }
    }

    private mutating func readContent(
        into content: inout OutputSpan<UInt8>, stringStart: Int, quote: UInt8
    ) throws(JSONSyntaxError) {
        while true {
            let plain = offset
            offset = bytes.span.endOfPlainCharacters(from: plain, quote: quote)
            for index in plain..<offset { content.append(bytes[index]) }
            guard offset < bytes.count else { throw unterminated(from: stringStart) }
            if bytes[offset] == quote { break }
            try readSpecialCharacter(into: &content, stringStart: stringStart)
        }
        offset += 1
    }

    /// How many bytes stand before the closing quote, or before the end of the text.
    private func longestContent(from start: Int, quote: UInt8) -> Int {
        let text = bytes.span
        var end = start
        while true {
            end = text.endOfPlainCharacters(from: end, quote: quote)
            guard end < text.count, text[end] != quote else { return end - start }
            end = min(end + (text[end] == ASCII.backslash ? 2 : 1), text.count)
        }
    }

    /// Reads a backslash with what belongs to it, or judges a control character.
    mutating func readSpecialCharacter(
        into content: inout OutputSpan<UInt8>, stringStart: Int
    ) throws(JSONSyntaxError) {
        if current == ASCII.backslash { return try readEscape(into: &content, stringStart: stringStart) }
        switch current {
        case ASCII.lineFeed, ASCII.carriageReturn: throw unterminated(from: stringStart)
        case let byte where mode == .json5:
            content.append(byte)
            offset += 1
        case let byte: throw JSONSyntaxError(.controlCharacter(byte), offset..<offset + 1)
        }
    }

    private mutating func readEscape(into content: inout OutputSpan<UInt8>, stringStart: Int) throws(JSONSyntaxError) {
        let start = offset
        offset += 1
        guard offset < bytes.count else { throw unterminated(from: stringStart) }
        let byte = bytes[offset]
        offset += 1
        switch byte {
        case ASCII.doubleQuote, ASCII.backslash, ASCII.slash: content.append(byte)
        case UInt8(ascii: "b"): content.append(ASCII.backspace)
        case UInt8(ascii: "f"): content.append(ASCII.formFeed)
        case UInt8(ascii: "n"): content.append(ASCII.lineFeed)
        case UInt8(ascii: "r"): content.append(ASCII.carriageReturn)
        case UInt8(ascii: "t"): content.append(ASCII.tab)
        case UInt8(ascii: "u"): content.append(try readUnicodeEscape(start: start))
        default:
            guard mode == .json5 else { throw badEscape(from: start, to: offset) }
            try readJSON5Escape(byte, start: start, into: &content)
        }
    }

    /// Reads the digits after `\u`, with a second escape where both are the halves of one character.
    private mutating func readUnicodeEscape(start: Int) throws(JSONSyntaxError) -> Unicode.Scalar {
        let high = try readHexDigits(4, start: start)
        guard 0xD800..<0xDC00 ~= high else { return Unicode.Scalar(high) ?? "\u{FFFD}" }
        let next = offset
        guard current == ASCII.backslash, next + 1 < bytes.count, bytes[next + 1] == UInt8(ascii: "u") else {
            return "\u{FFFD}"
        }
        offset += 2
        let low = try readHexDigits(4, start: next)
        guard 0xDC00..<0xE000 ~= low else {
            offset = next
            return "\u{FFFD}"
        }
        return Unicode.Scalar(0x10000 + ((high - 0xD800) << 10) + (low - 0xDC00)) ?? "\u{FFFD}"
    }

    mutating func readHexDigits(_ count: Int, start: Int) throws(JSONSyntaxError) -> UInt32 {
        var value: UInt32 = 0
        for _ in 0..<count {
            guard let digit = current.hexDigitValue else {
                throw badEscape(from: start, to: current.isWordByte ? offset + 1 : offset)
            }
            value = value << 4 | digit
            offset += 1
        }
        return value
    }

    /// The error for an escape that starts at a backslash, to the end of the character that goes up to the given offset.
    func badEscape(from start: Int, to end: Int) -> JSONSyntaxError {
        var end = end
        while end < bytes.count, UTF8.isContinuation(bytes[end]) { end += 1 }
        return JSONSyntaxError(.badEscape(text(start..<end)), start..<end)
    }

    func unterminated(from start: Int) -> JSONSyntaxError {
        JSONSyntaxError(.unterminatedString, start..<offset)
    }
}

extension OutputSpan<UInt8> {
    /// Appends a character in UTF-8.
    mutating func append(_ scalar: Unicode.Scalar) {
        for byte in UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter { append(byte) }
    }
}
