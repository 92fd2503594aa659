import JSONTree

/// One cell of a CSV record.
struct CSVCell: Sendable, Hashable {
    /// Without quotes and the blanks around it.
    let text: String
    let isQuoted: Bool
    /// The bytes it was read from.
    let range: Range<Int>

    /// What the cell holds: a number where it is one without quotes, text otherwise.
    var value: JSON {
        guard !isQuoted, let number = JSONNumber(printingBackAs: text) else { return .string(text) }
        return .number(number)
    }
}

extension JSONNumber {
    /// Takes a text that JavaScript prints just so for the number it reads from it: `1.5` and `-3`, but neither `1.50`,
    /// `007` and `1e3` nor a whole number with more digits than a double holds. Codes and ids keep their text.
    init?(printingBackAs text: String) {
        let digits = text.utf8.first == UInt8(ascii: "-") ? text.utf8.dropFirst() : text.utf8[...]
        guard let first = digits.first, 0x30...0x39 ~= first, text.utf8.count <= Self.longestText else { return nil }
        // Every whole number of so few digits is exact.
        if first != 0x30, digits.count <= 15, digits.allSatisfy({ 0x30...0x39 ~= $0 }) {
            self.init(uncheckedText: text)
            return
        }
        guard let value = Double(text), let number = JSONNumber(value), number.text == text else { return nil }
        self = number
    }

    /// More than any number takes: `-1.2345678901234567e-300`.
    private static let longestText = 24
}
