/// What JSON5 adds to JSON (https://spec.json5.org).
extension JSONReader {
    mutating func skipSpaceAndComments() throws(JSONSyntaxError) {
        while offset < bytes.count {
            switch bytes[offset] {
            case ASCII.tab...ASCII.carriageReturn, ASCII.space: offset += 1
            case ASCII.slash: guard try skipComment() else { return }
            case 0x80...:
                let scalar = scalar(at: offset)
                let isSpace = scalar.properties.generalCategory == .spaceSeparator
                guard isSpace || ["\u{2028}", "\u{2029}", "\u{FEFF}"].contains(scalar) else { return }
                offset += scalar.utf8.count
            default: return
            }
        }
    }

    private mutating func skipComment() throws(JSONSyntaxError) -> Bool {
        let start = offset
        guard start + 1 < bytes.count else { return false }
        switch bytes[start + 1] {
        case ASCII.slash:
            while offset < bytes.count, !isLineTerminator(at: offset) { offset += 1 }
            return true
        case ASCII.asterisk:
            offset += 2
            while offset + 1 < bytes.count {
                if bytes[offset] == ASCII.asterisk, bytes[offset + 1] == ASCII.slash {
                    offset += 2
                    return true
                }
                offset += 1
            }
            throw JSONSyntaxError(.unterminatedComment, start..<start + 2)
        default: return false
        }
    }

    /// Line feed, carriage return, U+2028 or U+2029.
    private func isLineTerminator(at offset: Int) -> Bool {
        switch bytes[offset] {
        case ASCII.lineFeed, ASCII.carriageReturn: true
        case 0xE2:
            bytes[offset...].starts(with: [0xE2, 0x80, 0xA8]) || bytes[offset...].starts(with: [0xE2, 0x80, 0xA9])
        default: false
        }
    }

    /// The character that starts at an offset, which is inside the text.
    private func scalar(at offset: Int) -> Unicode.Scalar {
        String(decoding: bytes[offset..<min(offset + 4, bytes.count)], as: UTF8.self).unicodeScalars.first ?? "\u{FFFD}"
    }

    /// Reads a member name without quotes, an identifier of ECMAScript 5.1.
    mutating func readIdentifier() throws(JSONSyntaxError) -> String {
        var name = ""
        while offset < bytes.count {
            let start = offset
            var scalar = scalar(at: start)
            if scalar == "\\" {
                offset += 1
                guard current == UInt8(ascii: "u") else { throw badEscape(from: start, to: offset) }
                offset += 1
                guard let escaped = Unicode.Scalar(try readHexDigits(4, start: start)) else {
                    throw badEscape(from: start, to: offset)
                }
                scalar = escaped
            } else {
                offset += scalar.utf8.count
            }
            guard isIdentifierPart(scalar, isFirst: name.isEmpty) else {
                offset = start
                break
            }
            name.unicodeScalars.append(scalar)
        }
        guard !name.isEmpty else { throw unexpected(.memberName) }
        return name
    }

    private func isIdentifierPart(_ scalar: Unicode.Scalar, isFirst: Bool) -> Bool {
        if scalar == "$" || scalar == "_" { return true }
        if isFirst { return scalar.properties.isIDStart }
        return scalar.properties.isIDContinue || scalar == "\u{200C}" || scalar == "\u{200D}"
    }

    /// Reads what follows a backslash beyond JSON's own escapes.
    mutating func readJSON5Escape(
        _ byte: UInt8, start: Int, into content: inout OutputSpan<UInt8>
    ) throws(JSONSyntaxError) {
        switch byte {
        case UInt8(ascii: "v"): content.append(ASCII.verticalTab)
        case ASCII.zero where !current.isDigit: content.append(0)
        case ASCII.zero: throw badEscape(from: start, to: offset + 1)
        case ASCII.zero...ASCII.nine: throw badEscape(from: start, to: offset)
        case UInt8(ascii: "x"):
            content.append(Unicode.Scalar(try readHexDigits(2, start: start)) ?? "\u{FFFD}")
        case ASCII.carriageReturn: if current == ASCII.lineFeed { offset += 1 }
        case ASCII.lineFeed: break
        case 0xE2 where isLineTerminator(at: offset - 1): offset += 2
        default: content.append(byte)
        }
    }

    /// Reads a number with JSON5's freedoms and gives it JSON's form: `0x10` is `16`, `+.5` is `0.5`.
    mutating func readJSON5Number() throws(JSONSyntaxError) -> JSONNumber {
        let range = numberLikeRange(from: offset)
        let written = text(range)
        let isNegative = written.hasPrefix("-")
        let unsigned = isNegative || written.hasPrefix("+") ? String(written.dropFirst()) : written
        if unsigned == "NaN" || unsigned == "Infinity" { throw JSONSyntaxError(.notFinite(written), range) }
        let digits = unsigned.hasPrefix("0x") || unsigned.hasPrefix("0X") ? try decimal(hex: unsigned, range) : unsigned
        guard !unsigned.hasPrefix("-"), let number = JSONNumber((isNegative ? "-" : "") + completed(digits)) else {
            throw badNumber(from: offset)
        }
        offset = range.upperBound
        return number
    }

    private func decimal(hex text: String, _ range: Range<Int>) throws(JSONSyntaxError) -> String {
        let digits = text.dropFirst(2)
        guard !digits.isEmpty, digits.utf8.allSatisfy({ $0.hexDigitValue != nil }) else {
            throw JSONSyntaxError(.badNumber(text), range)
        }
        guard let value = UInt128(digits, radix: 16) else { throw JSONSyntaxError(.hexTooLarge(text), range) }
        return String(value)
    }

    /// Adds the zero before a leading dot, and drops a dot that no digit follows.
    private func completed(_ digits: String) -> String {
        guard let dot = digits.firstIndex(of: "."), digits.utf8.count > 1 else { return digits }
        let whole = digits[..<dot]
        let rest = digits[digits.index(after: dot)...]
        if rest.utf8.first?.isDigit == true { return (whole.isEmpty ? "0" : whole) + "." + rest }
        return whole.isEmpty ? digits : String(whole) + rest
    }
}
