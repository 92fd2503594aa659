import JSONTree

/// Reads a filter or a search by its grammar: terms joined by `or`, factors joined by `and`, parentheses, `attribute pr`,
/// `attribute operator literal`. Whatever is wrong in it is E0000031.
struct SearchParser {
    /// Parentheses that may stand inside one another; no person writes more, and the stack is finite.
    private static let maxDepth = 64

    private let bytes: [UInt8]
    private let dialect: SearchDialect
    private let schema: ProfileSchema
    private var place = 0
    private var depth = 0

    static func parse(
        _ text: String, dialect: SearchDialect, schema: ProfileSchema
    ) throws(OktaError) -> SearchExpression {
        var parser = SearchParser(bytes: Array(text.utf8), dialect: dialect, schema: schema)
        let expression = try parser.expression()
        parser.skipBlanks()
        guard parser.place == parser.bytes.count else { throw OktaError(.invalidSearch) }
        return expression
    }

    private init(bytes: [UInt8], dialect: SearchDialect, schema: ProfileSchema) {
        self.bytes = bytes
        self.dialect = dialect
        self.schema = schema
    }

    private mutating func expression() throws(OktaError) -> SearchExpression {
        var terms = [try term()]
        while takeWord("or") { terms.append(try term()) }
        return terms.count == 1 ? terms[0] : .any(terms)
    }

    private mutating func term() throws(OktaError) -> SearchExpression {
        var factors = [try factor()]
        while takeWord("and") { factors.append(try factor()) }
        return factors.count == 1 ? factors[0] : .all(factors)
    }

    private mutating func factor() throws(OktaError) -> SearchExpression {
        guard take(UInt8(ascii: "(")) else { return .comparison(try comparison()) }
        depth += 1
        guard depth <= Self.maxDepth else { throw OktaError(.invalidSearch) }
        let inner = try expression()
        depth -= 1
        guard take(UInt8(ascii: ")")) else { throw OktaError(.invalidSearch) }
        return inner
    }

    private mutating func comparison() throws(OktaError) -> SearchComparison {
        guard let attribute = SearchAttribute(word(), schema: schema),
            let comparison = SearchOperator(rawValue: word().lowercased()),
            dialect.allows(comparison, on: attribute)
        else { throw OktaError(.invalidSearch) }
        let literal = comparison == .present ? .none : try literal(for: attribute)
        let ignoresCase = dialect == .search
        guard case .text(let text) = literal else {
            return SearchComparison(
                attribute: attribute, comparison: comparison, literal: literal, ignoresCase: ignoresCase)
        }
        return SearchComparison(
            attribute: attribute, comparison: comparison, literal: .text(ignoresCase ? text.lowercased() : text),
            ignoresCase: ignoresCase)
    }

    private mutating func literal(for attribute: SearchAttribute) throws(OktaError) -> SearchComparison.Literal {
        skipBlanks()
        guard place < bytes.count else { throw OktaError(.invalidSearch) }
        guard bytes[place] == UInt8(ascii: "\"") else { return try bareLiteral(for: attribute) }
        let text = try quotedText()
        guard attribute.isDate else {
            // A status that does not exist is a mistake that a filter reports and a search does not.
            if dialect == .filter, attribute == .status, UserStatus(rawValue: text) == nil {
                throw OktaError(.invalidSearch)
            }
            return .text(text)
        }
        guard let date = ISODate.milliseconds(text) else { throw OktaError(.invalidSearch) }
        return .date(date)
    }

    private mutating func bareLiteral(
        for attribute: SearchAttribute
    ) throws(OktaError) -> SearchComparison.Literal {
        let text = word()
        guard dialect == .search, !attribute.isDate else { throw OktaError(.invalidSearch) }
        if text == "true" || text == "false" { return .bool(text == "true") }
        guard let first = text.utf8.first, first == UInt8(ascii: "-") || (0x30...0x39).contains(first),
            let number = Double(text)
        else { throw OktaError(.invalidSearch) }
        return .number(number)
    }

    /// A JSON string.
    private mutating func quotedText() throws(OktaError) -> String {
        let start = place
        place += 1
        while place < bytes.count, bytes[place] != UInt8(ascii: "\"") {
            place += bytes[place] == UInt8(ascii: "\\") ? 2 : 1
        }
        guard place < bytes.count else { throw OktaError(.invalidSearch) }
        place += 1
        guard let text = (try? JSON(parsing: Array(bytes[start..<place])))?.string else {
            throw OktaError(.invalidSearch)
        }
        return text
    }

    /// Letters, digits and the marks of names and numbers; empty where there are none.
    private mutating func word() -> String {
        skipBlanks()
        let start = place
        while place < bytes.count, bytes[place].isWordByte { place += 1 }
        return String(decoding: bytes[start..<place], as: UTF8.self)
    }

    private mutating func takeWord(_ expected: String) -> Bool {
        let start = place
        if word().lowercased() == expected { return true }
        place = start
        return false
    }

    private mutating func take(_ byte: UInt8) -> Bool {
        skipBlanks()
        guard place < bytes.count, bytes[place] == byte else { return false }
        place += 1
        return true
    }

    private mutating func skipBlanks() {
        while place < bytes.count, bytes[place] == 0x20 || bytes[place] == 0x09 { place += 1 }
    }
}

extension UInt8 {
    fileprivate var isWordByte: Bool {
        switch self {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "_"), UInt8(ascii: "."), UInt8(ascii: "-"),
            UInt8(ascii: "+"):
            true
        default: false
        }
    }
}
