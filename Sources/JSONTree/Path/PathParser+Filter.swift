extension PathParser {
    mutating func parseOr() throws(JSONPathError) -> PathLogic {
        depth += 1
        defer { depth -= 1 }
        guard depth <= Self.depthLimit else { throw scanner.error(.tooDeep(limit: Self.depthLimit)) }
        var parts = [try parseAnd()]
        while takeOperator("||") { parts.append(try parseAnd()) }
        return parts.count == 1 ? parts[0] : .or(parts)
    }

    private mutating func parseAnd() throws(JSONPathError) -> PathLogic {
        var parts = [try parseBasic()]
        while takeOperator("&&") { parts.append(try parseBasic()) }
        return parts.count == 1 ? parts[0] : .and(parts)
    }

    private mutating func takeOperator(_ word: String) -> Bool {
        let place = scanner.offset
        scanner.skipBlanks()
        guard scanner.take(word) else {
            scanner.back(to: place)
            return false
        }
        scanner.skipBlanks()
        return true
    }

    private mutating func parseBasic() throws(JSONPathError) -> PathLogic {
        if scanner.stands("!") {
            _ = scanner.take("!")
            scanner.skipBlanks()
            return .not(scanner.stands("(") ? try parseParentheses() : try parseTest())
        }
        return scanner.stands("(") ? try parseParentheses() : try parseComparisonOrTest()
    }

    private mutating func parseParentheses() throws(JSONPathError) -> PathLogic {
        _ = scanner.take("(")
        scanner.skipBlanks()
        let inner = try parseOr()
        scanner.skipBlanks()
        guard scanner.take(")") else { throw scanner.expected("\")\"") }
        return inner
    }

    private mutating func parseTest() throws(JSONPathError) -> PathLogic {
        let place = scanner.offset
        return try test(try parseOperand(), at: place)
    }

    private mutating func parseComparisonOrTest() throws(JSONPathError) -> PathLogic {
        let place = scanner.offset
        let left = try parseOperand()
        let end = scanner.offset
        scanner.skipBlanks()
        guard let comparison = takeComparison() else {
            scanner.back(to: end)
            return try test(left, at: place)
        }
        scanner.skipBlanks()
        let rightPlace = scanner.offset
        let right = try parseOperand()
        try checkComparable(left, at: place)
        try checkComparable(right, at: rightPlace)
        return .comparison(left, comparison, right)
    }

    private mutating func takeComparison() -> PathComparison? {
        for comparison in [PathComparison.equal, .notEqual, .lessOrEqual, .greaterOrEqual, .less, .greater]
        where scanner.take(comparison.rawValue) { return comparison }
        return nil
    }

    private func test(_ operand: PathOperand, at place: Int) throws(JSONPathError) -> PathLogic {
        switch operand {
        case .literal: throw scanner.error(.expected("a comparison: a literal alone says nothing"), at: place)
        case .query(let query): return .exists(query)
        case .function(let function):
            guard function.isLogical else {
                throw scanner.error(.wrongResult(function: function.name, "must be compared"), at: place)
            }
            return .function(function)
        }
    }

    private func checkComparable(_ operand: PathOperand, at place: Int) throws(JSONPathError) {
        switch operand {
        case .literal: break
        case .query(let query): if !query.isSingular { throw scanner.error(.notSingular, at: place) }
        case .function(let function):
            if function.isLogical {
                throw scanner.error(.wrongResult(function: function.name, "cannot be compared"), at: place)
            }
        }
    }

    private mutating func parseOperand() throws(JSONPathError) -> PathOperand {
        switch scanner.next {
        case "@":
            _ = scanner.advance()
            return .query(PathQuery(start: .current, segments: try parseSegments()))
        case "$":
            _ = scanner.advance()
            return .query(PathQuery(start: .root, segments: try parseSegments()))
        case "'", "\"": return .literal(.string(try scanner.quotedString()))
        case .some("0"..."9"), "-": return .literal(.number(try parseNumber()))
        case .some("a"..."z"): return try parseWord()
        default: throw scanner.expected("\"@\", \"$\", a literal or a function")
        }
    }

    private mutating func parseNumber() throws(JSONPathError) -> JSONNumber {
        let place = scanner.offset
        let text = scanner.takeWhile { ("0"..."9").contains($0) || "+-.eE".unicodeScalars.contains($0) }
        guard case .number(let number)? = try? JSON(parsing: text) else {
            throw scanner.error(.expected("a number"), at: place)
        }
        return number
    }

    private mutating func parseWord() throws(JSONPathError) -> PathOperand {
        let place = scanner.offset
        let name = scanner.takeWhile { ("a"..."z").contains($0) || ("0"..."9").contains($0) || $0 == "_" }
        if scanner.take("(") { return .function(try parseFunction(name, at: place)) }
        switch name {
        case "true": return .literal(.bool(true))
        case "false": return .literal(.bool(false))
        case "null": return .literal(.null)
        default: throw scanner.error(.expected("\"@\", \"$\", a literal or a function"), at: place)
        }
    }

    private mutating func parseFunction(_ name: String, at place: Int) throws(JSONPathError) -> PathFunction {
        guard let count = PathFunction.argumentCounts[name] else {
            throw scanner.error(.unknownFunction(name), at: place)
        }
        depth += 1
        defer { depth -= 1 }
        guard depth <= Self.depthLimit else { throw scanner.error(.tooDeep(limit: Self.depthLimit)) }
        var arguments: [PathOperand] = []
        scanner.skipBlanks()
        if !scanner.stands(")") {
            repeat {
                scanner.skipBlanks()
                arguments.append(try parseArgument(name, at: place))
                scanner.skipBlanks()
            } while scanner.take(",")
        }
        guard scanner.take(")") else { throw scanner.expected("\",\" or \")\"") }
        guard arguments.count == count else {
            throw scanner.error(.wrongArgumentCount(function: name, expected: count), at: place)
        }
        return try function(name, arguments, at: place)
    }

    /// None of the functions takes a logical expression, so whatever is no operand is of the wrong type.
    private mutating func parseArgument(_ name: String, at place: Int) throws(JSONPathError) -> PathOperand {
        let argument = try parseOperand()
        scanner.skipBlanks()
        guard scanner.stands(",") || scanner.stands(")") else {
            throw scanner.error(.wrongArgumentType(function: name, expected: "values and queries only"), at: place)
        }
        return argument
    }

    private func function(
        _ name: String, _ arguments: [PathOperand], at place: Int
    ) throws(JSONPathError) -> PathFunction {
        switch name {
        case "count": return .count(try nodes(arguments[0], name, place))
        case "value": return .value(try nodes(arguments[0], name, place))
        case "length": return .length(try value(arguments[0], name, place))
        case "match": return .match(try value(arguments[0], name, place), try value(arguments[1], name, place))
        default: return .search(try value(arguments[0], name, place), try value(arguments[1], name, place))
        }
    }

    private func nodes(_ operand: PathOperand, _ name: String, _ place: Int) throws(JSONPathError) -> PathQuery {
        guard case .query(let query) = operand else {
            throw scanner.error(.wrongArgumentType(function: name, expected: "a query"), at: place)
        }
        return query
    }

    private func value(_ operand: PathOperand, _ name: String, _ place: Int) throws(JSONPathError) -> PathOperand {
        let isValue: Bool
        switch operand {
        case .literal: isValue = true
        case .query(let query): isValue = query.isSingular
        case .function(let function): isValue = !function.isLogical
        }
        guard isValue else {
            throw scanner.error(.wrongArgumentType(function: name, expected: "a single value"), at: place)
        }
        return operand
    }
}

extension PathFunction {
    static let argumentCounts = ["length": 1, "count": 1, "value": 1, "match": 2, "search": 2]

    var name: String {
        switch self {
        case .length: "length"
        case .count: "count"
        case .value: "value"
        case .match: "match"
        case .search: "search"
        }
    }
}
