extension JSONPathParser {
    /// Reads selectors in brackets, from the opening one on.
    mutating func readBrackets() throws(JSONPathError) -> [JSONPathSelector] {
        var selectors: [JSONPathSelector] = []
        repeat {
            offset += 1
            skipBlanks()
            selectors.append(try readSelector())
            skipBlanks()
        } while current == ASCII.comma
        guard skip(ASCII.rightBracket) else { throw unexpected(.commaOrBracket) }
        return selectors
    }

    private mutating func readSelector() throws(JSONPathError) -> JSONPathSelector {
        switch current {
        case ASCII.doubleQuote, ASCII.singleQuote: return .name(try readString())
        case ASCII.asterisk:
            offset += 1
            return .wildcard
        case UInt8(ascii: "?"):
            offset += 1
            skipBlanks()
            return .filter(try nested { parser throws(JSONPathError) in try parser.readCondition() })
        case ASCII.minus, ASCII.colon, ASCII.zero...ASCII.nine: return try readIndexOrSlice()
        default: throw unexpected(.selector)
        }
    }

    private mutating func readIndexOrSlice() throws(JSONPathError) -> JSONPathSelector {
        let start = try readInteger()
        let end = offset
        skipBlanks()
        guard skip(ASCII.colon) else {
            offset = end
            guard let start else { throw unexpected(.selector) }
            return .index(start)
        }
        skipBlanks()
        let limit = try readInteger()
        let limitEnd = offset
        skipBlanks()
        guard skip(ASCII.colon) else {
            offset = limitEnd
            return .slice(start: start, end: limit, step: 1)
        }
        let stepStart = offset
        skipBlanks()
        guard let step = try readInteger() else {
            offset = stepStart
            return .slice(start: start, end: limit, step: 1)
        }
        return .slice(start: start, end: limit, step: step)
    }

    /// Reads an integer of the range that I-JSON can exchange, or nothing. No `-0`, no leading zeros.
    private mutating func readInteger() throws(JSONPathError) -> Int? {
        let start = offset
        let isNegative = skip(ASCII.minus)
        guard current.isDigit else {
            if isNegative { throw unexpected(.selector) }
            return nil
        }
        let startsWithZero = current == ASCII.zero
        while current.isDigit { offset += 1 }
        let digits = text(from: start)
        guard !startsWithZero || digits == "0" else {
            offset = start
            throw error(.unexpected(digits, expected: .selector), at: start)
        }
        guard let value = Int(digits), value.magnitude < 1 << 53 else {
            throw error(.indexOutOfRange(digits), at: start)
        }
        return value
    }
}
