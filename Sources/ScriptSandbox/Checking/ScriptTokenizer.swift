/// Splits a script into tokens, so that names in comments, texts and regular expressions are not taken for code.
///
/// It never fails: what the engine would refuse comes out as some tokens or others. Where the language needs a parser to
/// tell a division from a regular expression, the token before decides.
/// Source: https://tc39.es/ecma262/#sec-ecmascript-language-lexical-grammar
struct ScriptTokenizer {
    /// What an open brace or parenthesis belongs to.
    private enum Opening {
        case block, expression
        /// `if (…)` and the like, behind which a statement starts.
        case head
        case parenthesis
        /// `${` in a template.
        case substitution
    }

    private let scalars: [Unicode.Scalar]
    private var offset = 0
    private var tokens: [ScriptToken] = []
    private var openings: [Opening] = []
    /// What the last closing brace or parenthesis belonged to.
    private var closed = Opening.parenthesis

    static func tokens(of text: String) -> [ScriptToken] {
        var tokenizer = ScriptTokenizer(scalars: Array(text.unicodeScalars))
        tokenizer.run()
        return tokenizer.tokens
    }

    private init(scalars: [Unicode.Scalar]) { self.scalars = scalars }

    private func scalar(ahead distance: Int = 0) -> Unicode.Scalar? {
        let index = offset + distance
        return index < scalars.count ? scalars[index] : nil
    }

    private mutating func run() {
        while let scalar = scalar() {
            switch scalar {
            case "/" where self.scalar(ahead: 1) == "/": skipLine()
            case "/" where self.scalar(ahead: 1) == "*": skipComment()
            case "/" where startsExpression: readRegularExpression()
            case "'", "\"": readText(until: scalar)
            case "`": readTemplate()
            case "0"..."9": readNumber()
            case "." where self.scalar(ahead: 1)?.isDigit == true: readNumber()
            case "#" where self.scalar(ahead: 1)?.startsName == true: readWord()
            case _ where scalar.startsName: readWord()
            case _ where scalar.properties.isWhitespace: offset += 1
            default: readPunctuator(scalar)
            }
        }
    }

    private mutating func add(_ kind: ScriptToken.Kind, from start: Int) {
        let end = kind == .literal ? min(start + 1, offset) : offset
        let text = String(String.UnicodeScalarView(scalars[start..<end]))
        tokens.append(ScriptToken(kind: kind, text: text, start: start, length: offset - start))
    }
}

/// Comments and literals.
extension ScriptTokenizer {
    private mutating func skipLine() {
        while let scalar = scalar(), !scalar.endsLine { offset += 1 }
    }

    private mutating func skipComment() {
        offset += 2
        while let scalar = scalar() {
            if scalar == "*", self.scalar(ahead: 1) == "/" { break }
            offset += 1
        }
        offset = min(offset + 2, scalars.count)
    }

    private mutating func readText(until quote: Unicode.Scalar) {
        let start = offset
        offset += 1
        while let scalar = scalar(), scalar != quote, scalar != "\n", scalar != "\r" {
            offset += scalar == "\\" ? 2 : 1
        }
        offset = min(offset + 1, scalars.count)
        add(.literal, from: start)
    }

    private mutating func readRegularExpression() {
        let start = offset
        var isInClass = false
        offset += 1
        while let scalar = scalar(), !scalar.endsLine, isInClass || scalar != "/" {
            if scalar == "[" { isInClass = true }
            if scalar == "]" { isInClass = false }
            offset += scalar == "\\" ? 2 : 1
        }
        offset = min(offset + 1, scalars.count)
        while scalar()?.continuesName == true { offset += 1 }
        add(.literal, from: start)
    }

    /// Any number, with its exponent and suffix: `1_000.5e-3`, `0xFFn`.
    private mutating func readNumber() {
        let start = offset
        let isPlain = scalar(ahead: 1).map { !"xXoObB".unicodeScalars.contains($0) } ?? true
        while let scalar = scalar(), scalar.continuesName || scalar == "." {
            let isExponent = isPlain && (scalar == "e" || scalar == "E")
            offset += 1
            if isExponent, self.scalar() == "+" || self.scalar() == "-" { offset += 1 }
        }
        add(.literal, from: start)
    }

    /// A template up to its end or to the next `${`.
    private mutating func readTemplate() {
        let start = offset
        offset += 1
        while let scalar = scalar(), scalar != "`" {
            if scalar == "$", self.scalar(ahead: 1) == "{" {
                offset += 2
                add(.literal, from: start)
                openings.append(.substitution)
                return
            }
            offset += scalar == "\\" ? 2 : 1
        }
        offset = min(offset + 1, scalars.count)
        add(.literal, from: start)
    }
}

/// Words and punctuators.
extension ScriptTokenizer {
    private mutating func readWord() {
        let start = offset
        offset += 1
        while scalar()?.continuesName == true { offset += 1 }
        add(.word, from: start)
    }

    private mutating func readPunctuator(_ scalar: Unicode.Scalar) {
        switch scalar {
        case "(":
            let isHead = tokens.last.map { Self.statementHeads.contains($0.text) } ?? false
            openings.append(isHead && !followsDot ? .head : .parenthesis)
        case "{":
            openings.append(startsBlock ? .block : .expression)
        case "}" where openings.last == .substitution:
            openings.removeLast()
            return readTemplate()
        case ")", "}":
            closed = openings.popLast() ?? .block
        default:
            break
        }
        let start = offset
        offset += Self.long.first { starts(with: $0) }?.count ?? 1
        add(.punctuator, from: start)
    }

    private func starts(with text: [Unicode.Scalar]) -> Bool {
        scalars[offset...].starts(with: text)
    }

    /// Of several characters; those that are of no interest here are read one by one.
    private static let long = ["=>", "===", "!==", "==", "!=", "<=", ">=", "?.", "&&", "||", "??", "++", "--", "..."]
        .map { Array($0.unicodeScalars) }

    private static let statementHeads: Set = ["if", "while", "for", "with"]

    /// Words behind which an expression starts.
    private static let operators: Set = [
        "return", "typeof", "case", "in", "of", "delete", "void", "throw", "new", "else", "do", "instanceof", "yield",
        "await",
    ]

    /// Whether the last word is the name of a property.
    private var followsDot: Bool {
        guard tokens.count > 1 else { return false }
        return [".", "?."].contains(tokens[tokens.count - 2].text)
    }

    /// Whether a slash here starts a regular expression.
    private var startsExpression: Bool {
        guard let last = tokens.last else { return true }
        switch last.kind {
        case .literal: return false
        case .word: return Self.operators.contains(last.text) && !followsDot
        case .punctuator:
            switch last.text {
            case ")": return closed == .head
            case "}": return closed == .block
            case "]", "++", "--": return false
            default: return true
            }
        }
    }

    /// Whether a brace here opens a block and not an object.
    private var startsBlock: Bool {
        guard let last = tokens.last else { return true }
        switch last.kind {
        case .literal: return false
        case .word: return !Self.operators.contains(last.text) || ["else", "do"].contains(last.text)
        case .punctuator:
            return [")", ";", "{", "=>"].contains(last.text) || last.text == "}" && closed == .block
        }
    }
}

extension Unicode.Scalar {
    fileprivate var isDigit: Bool { ("0"..."9").contains(self) }

    fileprivate var endsLine: Bool { self == "\n" || self == "\r" || self == "\u{2028}" || self == "\u{2029}" }

    fileprivate var startsName: Bool { self == "$" || self == "_" || self == "\\" || properties.isIDStart }

    fileprivate var continuesName: Bool {
        startsName || properties.isIDContinue || self == "\u{200C}" || self == "\u{200D}"
    }
}
