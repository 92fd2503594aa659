/// Makes text from files and servers safe and countable on a terminal.
enum VisibleText {
    /// What one character looks like, and how many columns it takes.
    struct Cell: Sendable, Hashable {
        var text: String
        var width: Int
    }

    /// One line: tabs and line breaks as one blank each, other characters that would steer the terminal as their code.
    static func line(_ text: String) -> String {
        if text.utf8.allSatisfy({ 0x20...0x7E ~= $0 }) { return text }
        return text.map { cell($0).text }.joined()
    }

    static func cell(_ character: Character) -> Cell {
        if let ascii = character.asciiValue, 0x20...0x7E ~= ascii { return Cell(text: String(character), width: 1) }
        if character == "\t" || character == "\n" || character == "\r" || character == "\r\n" {
            return Cell(text: " ", width: 1)
        }
        if character.unicodeScalars.contains(where: steers) {
            let code = character.unicodeScalars.map { "\\u{\(String($0.value, radix: 16, uppercase: true))}" }.joined()
            return Cell(text: code, width: code.count)
        }
        return Cell(text: String(character), width: width(of: character))
    }

    /// Control characters, and those that turn the direction of the text around (Unicode Standard Annex 9).
    private static func steers(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0..<0x20, 0x7F...0x9F, 0x2028...0x2029, 0x202A...0x202E, 0x2066...0x2069, 0x200E...0x200F, 0xFEFF: true
        default: false
        }
    }

    private static func width(of character: Character) -> Int {
        guard let first = character.unicodeScalars.first else { return 0 }
        if character.unicodeScalars.contains(where: { $0.properties.isEmojiPresentation || $0.value == 0xFE0F }) {
            return 2
        }
        if isWide(first.value) { return 2 }
        switch first.properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .format: return 0
        default: return 1
        }
    }

    /// East Asian scripts whose characters take two columns (Unicode Standard Annex 11, Wide and Fullwidth).
    private static func isWide(_ value: UInt32) -> Bool {
        switch value {
        case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xA000...0xA4CF,
            0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6,
            0x17000...0x18CFF, 0x1B000...0x1B2FF, 0x1F300...0x1F64F, 0x1F900...0x1F9FF, 0x20000...0x3FFFD:
            true
        default: false
        }
    }
}
