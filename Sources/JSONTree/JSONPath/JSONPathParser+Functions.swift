/// The functions of RFC 9535 section 2.4. Each call is checked against their types as it is read.
extension JSONPathParser {
    mutating func readLiteralNameOrFunction() throws(JSONPathError) -> Term.Content {
        let start = offset
        while current.isWordByte, current < 0x80 { offset += 1 }
        let name = text(from: start)
        guard current != UInt8(ascii: "(") else {
            return try nested { parser throws(JSONPathError) in try parser.readCall(name, from: start) }
        }
        switch name {
        case "true": return .literal(.bool(true))
        case "false": return .literal(.bool(false))
        case "null": return .literal(.null)
        default: throw error(.unexpected(name, expected: .operand), at: start)
        }
    }

    private mutating func readCall(_ name: String, from start: Int) throws(JSONPathError) -> Term.Content {
        offset += 1
        skipBlanks()
        let term: Term.Content
        let arity: Int
        switch name {
        case "length":
            arity = 1
            term = .value(.length(try readOperand()))
        case "count":
            arity = 1
            term = .value(.count(try readSubquery()))
        case "value":
            arity = 1
            term = .value(.value(try readSubquery()))
        case "match", "search":
            arity = 2
            let subject = try readOperand()
            try skipComma(in: name, from: start)
            let extent: IRegexp.Extent = name == "match" ? .whole : .part
            term = .condition(.matches(subject, try readPattern(), extent), function: name)
        default: throw error(.unknownFunction(name), at: start)
        }
        skipBlanks()
        if current == ASCII.comma { throw error(.argumentCount(function: name, expected: arity), at: start) }
        guard skip(UInt8(ascii: ")")) else { throw unexpected(.closingParenthesis) }
        return term
    }

    private mutating func skipComma(in function: String, from start: Int) throws(JSONPathError) {
        skipBlanks()
        guard skip(ASCII.comma) else {
            if current == UInt8(ascii: ")") { throw error(.argumentCount(function: function, expected: 2), at: start) }
            throw unexpected(.closingParenthesis)
        }
        skipBlanks()
    }

    private mutating func readPattern() throws(JSONPathError) -> JSONPathPattern {
        let operand = try readOperand()
        guard case .literal(let literal) = operand else { return .computed(operand) }
        return .fixed(literal.string.flatMap { IRegexp($0) })
    }
}
