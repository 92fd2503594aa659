/// Masks a value that stands where a secret does, unless it only names variables.
enum LiteralMask {
    /// `{{token}}` stays, `SSWS 00abc` becomes `SSWS ***` where the scheme is kept, and `00abc` becomes `***`.
    static func masked(_ value: String, keepingScheme: Bool) -> String {
        var literal = withoutTokens(value)
        var scheme = ""
        if keepingScheme, let blank = value.firstIndex(of: " "), value[..<blank].allSatisfy(\.isLetter) {
            scheme = value[...blank] + ""
            literal = withoutTokens(String(value[blank...]))
        }
        return literal.allSatisfy(\.isWhitespace) ? value : scheme + ReportSecrets.mask
    }

    private static func withoutTokens(_ text: String) -> String {
        var rest = Substring(text)
        var literal = ""
        while let open = firstPair("{", in: rest) {
            guard let close = firstPair("}", in: rest[open...]) else { break }
            literal += rest[..<open]
            rest = rest[rest.index(close, offsetBy: 2)...]
        }
        return literal + rest
    }

    /// Where a character stands twice in a row.
    private static func firstPair(_ character: Character, in text: Substring) -> Substring.Index? {
        text.indices.dropLast().first { text[$0] == character && text[text.index(after: $0)] == character }
    }
}
