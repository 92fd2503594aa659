/// Parses a query by the grammar of RFC 9535 and checks that its functions are well-typed.
struct PathParser {
    static let depthLimit = 64

    var scanner: PathScanner
    var depth = 0

    init(_ text: String) { scanner = PathScanner(text) }

    mutating func parseQuery() throws(JSONPathError) -> [PathSegment] {
        guard scanner.take("$") else { throw scanner.expected("\"$\"") }
        let segments = try parseSegments()
        guard scanner.isAtEnd else { throw scanner.expected("\".\", \"[\" or the end") }
        return segments
    }

    mutating func parseSegments() throws(JSONPathError) -> [PathSegment] {
        var segments: [PathSegment] = []
        while true {
            let place = scanner.offset
            scanner.skipBlanks()
            guard let segment = try parseSegment() else {
                scanner.back(to: place)
                return segments
            }
            segments.append(segment)
        }
    }

    private mutating func parseSegment() throws(JSONPathError) -> PathSegment? {
        if scanner.take("..") {
            if scanner.stands("[") { return PathSegment(reach: .descendants, selectors: try parseBrackets()) }
            return PathSegment(reach: .descendants, selectors: [try parseShorthand()])
        }
        if scanner.take(".") { return PathSegment(reach: .children, selectors: [try parseShorthand()]) }
        guard scanner.stands("[") else { return nil }
        return PathSegment(reach: .children, selectors: try parseBrackets())
    }

    private mutating func parseShorthand() throws(JSONPathError) -> PathSelector {
        if scanner.take("*") { return .wildcard }
        guard let first = scanner.next, Self.isNameFirst(first) else { throw scanner.expected("a name or \"*\"") }
        return .name(scanner.takeWhile { Self.isNameFirst($0) || ("0"..."9").contains($0) })
    }

    private static func isNameFirst(_ scalar: UnicodeScalar) -> Bool {
        ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar) || scalar == "_" || scalar.value >= 0x80
    }

    private mutating func parseBrackets() throws(JSONPathError) -> [PathSelector] {
        depth += 1
        defer { depth -= 1 }
        guard depth <= Self.depthLimit else { throw scanner.error(.tooDeep(limit: Self.depthLimit)) }
        _ = scanner.take("[")
        var selectors: [PathSelector] = []
        repeat {
            scanner.skipBlanks()
            selectors.append(try parseSelector())
            scanner.skipBlanks()
        } while scanner.take(",")
        guard scanner.take("]") else { throw scanner.expected("\",\" or \"]\"") }
        return selectors
    }

    private mutating func parseSelector() throws(JSONPathError) -> PathSelector {
        switch scanner.next {
        case "'", "\"": return .name(try scanner.quotedString())
        case "*":
            _ = scanner.advance()
            return .wildcard
        case "?":
            _ = scanner.advance()
            scanner.skipBlanks()
            return .filter(try parseOr())
        default: return try parseIndexOrSlice()
        }
    }

    private mutating func parseIndexOrSlice() throws(JSONPathError) -> PathSelector {
        let start = try parseInteger()
        let place = scanner.offset
        scanner.skipBlanks()
        guard scanner.take(":") else {
            scanner.back(to: place)
            guard let start else { throw scanner.expected("a name, a number, \"*\", \":\" or \"?\"") }
            return .index(start)
        }
        scanner.skipBlanks()
        let end = try parseInteger()
        scanner.skipBlanks()
        guard scanner.take(":") else { return .slice(start: start, end: end, step: 1) }
        scanner.skipBlanks()
        return .slice(start: start, end: end, step: try parseInteger() ?? 1)
    }

    private mutating func parseInteger() throws(JSONPathError) -> Int? {
        let place = scanner.offset
        let sign = scanner.take("-") ? "-" : ""
        let digits = scanner.takeWhile { ("0"..."9").contains($0) }
        guard !digits.isEmpty else {
            guard sign.isEmpty else { throw scanner.expected("a digit") }
            return nil
        }
        let text = sign + digits
        guard text == "0" || !digits.hasPrefix("0") else { throw scanner.error(.integerOutOfRange(text), at: place) }
        guard let value = Int(text), value.magnitude < 1 << 53 else {
            throw scanner.error(.integerOutOfRange(text), at: place)
        }
        return value
    }
}
