/// Finds where in a text a value stands, by reading the text once more along the way to it.
struct JSONLocator {
    /// The bytes of a value, and of its name where it is a member.
    struct Token {
        var key: Range<Int>?
        var value: Range<Int>
    }

    private var reader: JSONReader

    init(_ document: JSONDocument) throws(JSONSyntaxError) {
        reader = try JSONReader(document.source, mode: document.mode)
    }

    /// The token at a location, or that of its nearest ancestor in the text.
    mutating func token(nearest location: JSONLocation) throws(JSONSyntaxError) -> (Token, isExact: Bool) {
        try reader.skipSpace()
        var token = try readToken(key: nil)
        for step in location.steps {
            reader.offset = token.value.lowerBound
            guard let inner = try child(step) else { return (token, false) }
            token = inner
        }
        return (token, true)
    }

    /// The bytes of every element of the array that starts at an offset.
    mutating func elements(ofArrayAt offset: Int) throws(JSONSyntaxError) -> [Range<Int>] {
        reader.offset = offset + 1
        try reader.skipSpace()
        var elements: [Range<Int>] = []
        while reader.current != ASCII.rightBracket {
            elements.append(try readToken(key: nil).value)
            try skipComma()
        }
        return elements
    }

    private mutating func readToken(key: Range<Int>?) throws(JSONSyntaxError) -> Token {
        let start = reader.offset
        _ = try reader.readValue()
        return Token(key: key, value: start..<reader.offset)
    }

    private mutating func child(_ step: JSONLocation.Step) throws(JSONSyntaxError) -> Token? {
        switch (step, reader.current) {
        case (.member(let name), ASCII.leftBrace): try lastMember(named: name)
        case (.element(let index), ASCII.leftBracket): try element(index)
        case (.member, _), (.element, _): nil
        }
    }

    private mutating func lastMember(named wanted: String) throws(JSONSyntaxError) -> Token? {
        var found: Token?
        reader.offset += 1
        try reader.skipSpace()
        while reader.current != ASCII.rightBrace {
            let start = reader.offset
            let name = try reader.readMemberName()
            let token = try readToken(key: start..<start)
            if name == wanted { found = token }
            try skipComma()
        }
        guard var found, let start = found.key?.lowerBound else { return nil }
        reader.offset = start
        _ = try reader.readName()
        found.key = start..<reader.offset
        return found
    }

    private mutating func element(_ wanted: Int) throws(JSONSyntaxError) -> Token? {
        reader.offset += 1
        try reader.skipSpace()
        var index = 0
        while reader.current != ASCII.rightBracket {
            let token = try readToken(key: nil)
            if index == wanted { return token }
            index += 1
            try skipComma()
        }
        return nil
    }

    private mutating func skipComma() throws(JSONSyntaxError) {
        try reader.skipSpace()
        guard reader.current == ASCII.comma else { return }
        reader.offset += 1
        try reader.skipSpace()
    }
}
