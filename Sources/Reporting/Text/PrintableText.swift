/// Makes texts that come from files and servers safe to print: a terminal must not obey what a response says.
enum PrintableText {
    /// One line: line breaks and tabs become blanks, other control characters are shown by their code.
    static func line(_ text: String) -> String {
        if isPlain(text) { return text }
        var line = ""
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0x09, 0x0A, 0x0D: line.unicodeScalars.append(" ")
            case 0..<0x20, 0x7F...0x9F: line += "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
            default: line.unicodeScalars.append(scalar)
            }
        }
        return line
    }

    /// The lines of a text, each made printable.
    static func lines(_ text: String) -> [String] {
        if isPlain(text) { return [text] }
        return text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map { line(String($0)) }
    }

    /// True when nothing in the text can be a control character. U+0080 to U+009F begin with the byte C2.
    private static func isPlain(_ text: String) -> Bool {
        unsafe text.utf8.withContiguousStorageIfAvailable { unsafe $0.allSatisfy(isPlain) }
            ?? text.utf8.allSatisfy(isPlain)
    }

    private static func isPlain(_ byte: UInt8) -> Bool {
        byte >= 0x20 && byte != 0x7F && byte != 0xC2
    }
}
