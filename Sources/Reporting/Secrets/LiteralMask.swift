/// Masks a value that stands where a secret does, unless it only names variables.
enum LiteralMask {
    /// `{{token}}` stays, `SSWS 00abc` becomes `SSWS ***` where the scheme is kept, and `00abc` becomes `***`.
    static func masked(_ value: String, keepingScheme: Bool) -> String {
        let start = keepingScheme ? endOfScheme(value) : value.startIndex
        return holdsLiteral(value.utf8[start...]) ? value[..<start] + ReportSecrets.mask : value
    }

    /// Behind the first word and its blank, where it is one of letters.
    private static func endOfScheme(_ value: String) -> String.Index {
        guard let blank = value.utf8.firstIndex(of: UInt8(ascii: " ")), value[..<blank].allSatisfy(\.isLetter) else {
            return value.startIndex
        }
        return value.utf8.index(after: blank)
    }

    /// Whether something but blanks stands outside tokens.
    private static func holdsLiteral(_ text: Substring.UTF8View) -> Bool {
        var rest = text
        while let byte = rest.first {
            if byte == .openBrace, let token = endOfToken(rest) {
                rest = rest[token...]
            } else if byte > 0x20 {
                return true
            } else {
                rest = rest.dropFirst()
            }
        }
        return false
    }

    /// Where a token ends that begins the text; nil when none does.
    private static func endOfToken(_ text: Substring.UTF8View) -> String.Index? {
        guard text.dropFirst().first == .openBrace else { return nil }
        var rest = text.dropFirst(2)
        while let brace = rest.firstIndex(of: .closeBrace) {
            rest = rest[brace...].dropFirst()
            if rest.first == .closeBrace { return rest.dropFirst().startIndex }
        }
        return nil
    }
}

extension UInt8 {
    fileprivate static let openBrace = UInt8(ascii: "{")
    fileprivate static let closeBrace = UInt8(ascii: "}")
}
