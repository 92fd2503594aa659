/// A whole number as newman reads it from an option: the texts that JavaScript takes for a number.
enum WholeNumber {
    /// 2^53 - 1, the largest one that JavaScript tells from its neighbours.
    static let largest = 9_007_199_254_740_991

    /// `12`, `+12`, `1e2`, `12.0`, `0x1f`, `0b11`, `0o17`, with blanks around them; nil for anything else.
    static func parse(_ text: String) -> Int? {
        var digits = text.drop(while: \.isWhitespace)
        while digits.last?.isWhitespace == true { digits.removeLast() }
        guard let number = based(digits) ?? decimal(digits), (0...largest).contains(number) else { return nil }
        return number
    }

    private static func based(_ text: Substring) -> Int? {
        let radix: Int
        switch text.prefix(2).lowercased() {
        case "0x": radix = 16
        case "0o": radix = 8
        case "0b": radix = 2
        default: return nil
        }
        let digits = text.dropFirst(2)
        return digits.first == "+" || digits.first == "-" ? nil : Int(digits, radix: radix)
    }

    private static func decimal(_ text: Substring) -> Int? {
        let isDecimal = text.utf8.allSatisfy { byte in
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "e"), UInt8(ascii: "E"),
                UInt8(ascii: "+"), UInt8(ascii: "-"):
                true
            default: false
            }
        }
        guard isDecimal, let number = Double(text), number <= Double(largest) else { return nil }
        return Int(exactly: number)
    }
}
