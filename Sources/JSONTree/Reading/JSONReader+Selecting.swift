extension JSONReader {
    /// Reads a value with no more than what is wanted of it.
    mutating func readValue(_ selection: JSONSelection) throws(JSONSyntaxError) -> JSON {
        guard case .members(let wanted) = selection, current == ASCII.leftBrace else { return try readValue() }
        try enter()
        var members: [JSONObject.Member] = []
        guard current != ASCII.rightBrace else { return .object(JSONObject(members: leave(with: members))) }
        while true {
            let name = try readMemberName()
            if let selection = wanted[name] {
                members.append(JSONObject.Member(name: name, value: try readValue(selection)))
            } else {
                try skipValue()
            }
            if try isAtEnd(of: ASCII.rightBrace, "}", .commaOrBrace) {
                return .object(JSONObject(members: leave(with: members)))
            }
        }
    }

    /// Checks a value and goes behind it.
    mutating func skipValue() throws(JSONSyntaxError) {
        switch current {
        case ASCII.doubleQuote: try skipString()
        case ASCII.leftBrace:
            try enter()
            if current == ASCII.rightBrace { return leave(with: ()) }
            repeat {
                try skipMemberName()
                try skipValue()
            } while try !isAtEnd(of: ASCII.rightBrace, "}", .commaOrBrace)
            leave(with: ())
        case ASCII.leftBracket:
            try enter()
            if current == ASCII.rightBracket { return leave(with: ()) }
            repeat { try skipValue() } while try !isAtEnd(of: ASCII.rightBracket, "]", .commaOrBracket)
            leave(with: ())
        default: _ = try readValue()
        }
    }

    /// Goes behind an element: true at the closing bracket, false at the next element.
    private mutating func isAtEnd(
        of bracket: UInt8, _ text: String, _ expected: JSONError.Expected
    ) throws(JSONSyntaxError) -> Bool {
        try skipSpace()
        if current == bracket { return true }
        guard current == ASCII.comma else { throw unexpected(expected) }
        offset += 1
        try skipSpace()
        if current == bracket { throw trailingComma(before: text) }
        return false
    }

    private mutating func skipMemberName() throws(JSONSyntaxError) {
        guard current == ASCII.doubleQuote else { throw unexpected(.memberName) }
        try skipString()
        try skipSpace()
        guard current == ASCII.colon else { throw unexpected(.colon) }
        offset += 1
        try skipSpace()
    }

    private mutating func skipString() throws(JSONSyntaxError) {
        let start = offset
        offset += 1
        var unused: [UInt8] = []
        while true {
            skipPlainCharacters(quote: ASCII.doubleQuote)
            guard offset < bytes.count else { throw unterminated(from: start) }
            if bytes[offset] == ASCII.doubleQuote { break }
            if bytes[offset] == ASCII.backslash, offset + 1 < bytes.count, isSimpleEscape(bytes[offset + 1]) {
                offset += 2
            } else {
                try readSpecialCharacter(into: &unused, stringStart: start)
                unused.removeAll(keepingCapacity: true)
            }
        }
        offset += 1
    }

    private func isSimpleEscape(_ byte: UInt8) -> Bool {
        switch byte {
        case ASCII.doubleQuote, ASCII.backslash, ASCII.slash, UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"),
            UInt8(ascii: "b"), UInt8(ascii: "f"):
            true
        default: false
        }
    }
}
