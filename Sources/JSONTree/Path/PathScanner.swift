/// Walks over the characters of a query.
struct PathScanner {
    private let text: String
    private let scalars: [UnicodeScalar]
    private(set) var offset = 0

    init(_ text: String) {
        self.text = text
        scalars = Array(text.unicodeScalars)
    }

    var isAtEnd: Bool { offset >= scalars.count }

    var next: UnicodeScalar? { isAtEnd ? nil : scalars[offset] }

    func error(_ fact: JSONPathError.Fact, at place: Int? = nil) -> JSONPathError {
        JSONPathError(fact: fact, text: text, column: (place ?? offset) + 1)
    }

    func expected(_ what: String) -> JSONPathError { error(.expected(what)) }

    func stands(_ word: String) -> Bool {
        let wanted = Array(word.unicodeScalars)
        guard offset + wanted.count <= scalars.count else { return false }
        return scalars[offset..<(offset + wanted.count)].elementsEqual(wanted)
    }

    mutating func take(_ word: String) -> Bool {
        guard stands(word) else { return false }
        offset += word.unicodeScalars.count
        return true
    }

    mutating func advance() -> UnicodeScalar? {
        guard let scalar = next else { return nil }
        offset += 1
        return scalar
    }

    mutating func skipBlanks() {
        while let scalar = next, scalar == " " || scalar == "\t" || scalar == "\n" || scalar == "\r" { offset += 1 }
    }

    mutating func takeWhile(_ test: (UnicodeScalar) -> Bool) -> String {
        let start = offset
        while let scalar = next, test(scalar) { offset += 1 }
        return String(String.UnicodeScalarView(scalars[start..<offset]))
    }

    mutating func back(to place: Int) { offset = place }
}

extension PathScanner {
    /// A string in single or double quotes (RFC 9535 section 2.3.1.1).
    mutating func quotedString() throws(JSONPathError) -> String {
        guard let quote = advance(), quote == "'" || quote == "\"" else { throw expected("a string") }
        var result = String.UnicodeScalarView()
        while let scalar = advance() {
            if scalar == quote { return String(result) }
            if scalar == "\\" {
                result.append(try escaped(quote))
            } else if scalar.value >= 0x20 {
                result.append(scalar)
            } else {
                throw error(.expected("no control character"), at: offset - 1)
            }
        }
        throw expected("the closing quote")
    }

    private mutating func escaped(_ quote: UnicodeScalar) throws(JSONPathError) -> UnicodeScalar {
        let start = offset - 1
        switch advance() {
        case "b": return "\u{8}"
        case "f": return "\u{C}"
        case "n": return "\n"
        case "r": return "\r"
        case "t": return "\t"
        case "/": return "/"
        case "\\": return "\\"
        case quote: return quote
        case "u": return try unicodeEscape(from: start)
        default: throw error(.badEscape, at: start)
        }
    }

    private mutating func unicodeEscape(from start: Int) throws(JSONPathError) -> UnicodeScalar {
        let first = try codeUnit(from: start)
        guard first & 0xFC00 == 0xD800 else {
            guard let scalar = UnicodeScalar(first) else { throw error(.badEscape, at: start) }
            return scalar
        }
        guard take("\\u") else { throw error(.badEscape, at: start) }
        let second = try codeUnit(from: start)
        guard second & 0xFC00 == 0xDC00,
            let scalar = UnicodeScalar(0x10000 + (UInt32(first & 0x3FF) << 10) + UInt32(second & 0x3FF))
        else { throw error(.badEscape, at: start) }
        return scalar
    }

    private mutating func codeUnit(from start: Int) throws(JSONPathError) -> UInt16 {
        var digits = ""
        while digits.count < 4, let scalar = next, scalar.properties.isASCIIHexDigit {
            digits.unicodeScalars.append(scalar)
            offset += 1
        }
        guard digits.count == 4, let value = UInt16(digits, radix: 16) else { throw error(.badEscape, at: start) }
        return value
    }
}
