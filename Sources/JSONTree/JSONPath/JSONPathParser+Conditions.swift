extension JSONPathParser {
    /// What stands in a filter before we know whether it is compared.
    struct Term {
        enum Content {
            case literal(JSON)
            case query(JSONPathSubquery)
            /// A function that gives a value.
            case value(JSONPathOperand)
            /// A function that gives true or false.
            case condition(JSONPathCondition, function: String)
        }

        let content: Content
        let start: Int
        let text: String
    }

    /// logical-expr of the grammar.
    mutating func readCondition() throws(JSONPathError) -> JSONPathCondition {
        var alternatives = [try readConjunction()]
        while skipOperator("||") { alternatives.append(try readConjunction()) }
        return alternatives.count == 1 ? alternatives[0] : .any(alternatives)
    }

    private mutating func readConjunction() throws(JSONPathError) -> JSONPathCondition {
        var conditions = [try readBasicCondition()]
        while skipOperator("&&") { conditions.append(try readBasicCondition()) }
        return conditions.count == 1 ? conditions[0] : .all(conditions)
    }

    /// Steps over an operator and the blanks around it, or over nothing.
    private mutating func skipOperator(_ symbol: String) -> Bool {
        let start = offset
        skipBlanks()
        guard skip(symbol) else {
            offset = start
            return false
        }
        skipBlanks()
        return true
    }

    private mutating func readBasicCondition() throws(JSONPathError) -> JSONPathCondition {
        if skip(UInt8(ascii: "!")) {
            skipBlanks()
            if current == UInt8(ascii: "(") { return .not(try readParenthesized()) }
            let term = try readTerm()
            return .not(try test(term))
        }
        if current == UInt8(ascii: "(") { return try readParenthesized() }
        let term = try readTerm()
        guard let comparison = skipComparison() else { return try test(term) }
        return .comparison(try operand(term), comparison, try readOperand())
    }

    private mutating func readParenthesized() throws(JSONPathError) -> JSONPathCondition {
        offset += 1
        skipBlanks()
        let condition = try nested { parser throws(JSONPathError) in try parser.readCondition() }
        skipBlanks()
        guard skip(UInt8(ascii: ")")) else { throw unexpected(.closingParenthesis) }
        return condition
    }

    private mutating func skipComparison() -> JSONPathComparison? {
        // A symbol that starts like another comes after it in the list.
        for comparison in JSONPathComparison.allCases where skipOperator(comparison.rawValue) { return comparison }
        return nil
    }

    private func test(_ term: Term) throws(JSONPathError) -> JSONPathCondition {
        switch term.content {
        case .query(let query): return .exists(query)
        case .condition(let condition, function: _): return condition
        case .literal, .value: throw error(.notCompared(term.text), at: term.start)
        }
    }

    private func operand(_ term: Term) throws(JSONPathError) -> JSONPathOperand {
        switch term.content {
        case .literal(let value): return .literal(value)
        case .value(let operand): return operand
        case .query(let query):
            guard query.isSingular else { throw error(.notSingular(term.text), at: term.start) }
            return .query(query)
        case .condition(_, let function): throw error(.notComparable(function), at: term.start)
        }
    }

    /// Reads an argument of ValueType or a side of a comparison.
    mutating func readOperand() throws(JSONPathError) -> JSONPathOperand {
        let term = try readTerm()
        return try operand(term)
    }

    private mutating func readTerm() throws(JSONPathError) -> Term {
        let start = offset
        let content = try readTermContent()
        return Term(content: content, start: start, text: text(from: start))
    }

    private mutating func readTermContent() throws(JSONPathError) -> Term.Content {
        switch current {
        case ASCII.doubleQuote, ASCII.singleQuote: return .literal(.string(try readString()))
        case ASCII.minus, ASCII.zero...ASCII.nine: return .literal(try readNumber())
        case UInt8(ascii: "@"), UInt8(ascii: "$"): return .query(try readSubquery())
        case UInt8(ascii: "a")...UInt8(ascii: "z"): return try readLiteralNameOrFunction()
        default: throw unexpected(.operand)
        }
    }

    mutating func readSubquery() throws(JSONPathError) -> JSONPathSubquery {
        let origin: JSONPathSubquery.Origin
        switch current {
        case UInt8(ascii: "@"): origin = .current
        case UInt8(ascii: "$"): origin = .root
        default: throw unexpected(.query)
        }
        offset += 1
        return JSONPathSubquery(origin: origin, segments: try readSegments())
    }
}
