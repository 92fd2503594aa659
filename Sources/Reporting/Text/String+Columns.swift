extension StringProtocol {
    /// Columns that the text takes on a terminal: most characters one, East Asian wide ones and emoji two.
    var columns: Int {
        if utf8.allSatisfy({ $0 < 0x80 }) { return utf8.count }
        return reduce(0) { $0 + $1.columns }
    }

    /// Cut or filled with blanks behind it to that many columns; a longer text stays whole.
    func padded(to width: Int) -> String { String(self) + String(repeating: " ", count: Swift.max(0, width - columns)) }

    /// Filled with blanks before it to that many columns; a longer text stays whole.
    func rightAligned(to width: Int) -> String {
        String(repeating: " ", count: Swift.max(0, width - columns)) + String(self)
    }
}

extension Character {
    /// The ranges are those of Unicode's East Asian Width property W, joined where only rare scripts lie between.
    var columns: Int {
        guard let first = unicodeScalars.first else { return 0 }
        switch first.value {
        case 0..<0x300: return 1
        case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xA960...0xA97C, 0xAC00...0xD7A3: return 2
        case 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6: return 2
        case 0x1F300...0x1F64F, 0x1F680...0x1F6FF, 0x1F900...0x1F9FF, 0x20000...0x3FFFD: return 2
        default: return isZeroWidth(first) ? 0 : 1
        }
    }

    private func isZeroWidth(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .format: true
        default: false
        }
    }
}
