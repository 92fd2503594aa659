/// Numbers as JavaScript reads and writes them (ECMA-262, Number::toString and StringToNumber).
enum NumberText {
    /// The shortest digits that mean this number, with an exponent from 1e21 up and from 1e-7 down.
    static func text(of number: Double) -> String {
        guard number.isFinite else { return number.isNaN ? "NaN" : number < 0 ? "-Infinity" : "Infinity" }
        guard number != 0 else { return "0" }
        let sign = number < 0 ? "-" : ""
        let (digits, point) = decimal(number.magnitude)
        return sign + layout(digits: digits, point: point)
    }

    /// The number a text means; not a number when it means none. The text has no white space around it.
    static func number(from text: String) -> Double {
        if text.isEmpty { return 0 }
        if let whole = radixNumber(text) { return whole }
        switch text {
        case "Infinity", "+Infinity": return .infinity
        case "-Infinity": return -.infinity
        default: break
        }
        // The standard library also reads `nan`, `inf` and hexadecimal fractions, which JavaScript does not.
        guard text.utf8.allSatisfy({ isDecimal($0) }) else { return .nan }
        if text.utf8.last == UInt8(ascii: ".") { return Double(text + "0") ?? .nan }
        return Double(text) ?? .nan
    }

    static func trimmed(_ text: String) -> String {
        guard let start = text.firstIndex(where: { !$0.isWhitespace }),
            let end = text.lastIndex(where: { !$0.isWhitespace })
        else { return "" }
        return String(text[start...end])
    }

    private static func radixNumber(_ text: String) -> Double? {
        let prefix = text.prefix(2).lowercased()
        let radix = prefix == "0x" ? 16 : prefix == "0o" ? 8 : prefix == "0b" ? 2 : 0
        guard radix != 0, text.utf8.count > 2 else { return nil }
        var value = 0.0
        for character in text.dropFirst(2) {
            guard let digit = character.hexDigitValue, digit < radix else { return nil }
            value = value * Double(radix) + Double(digit)
        }
        return value
    }

    private static func isDecimal(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "+"), UInt8(ascii: "-"),
            UInt8(ascii: "e"), UInt8(ascii: "E"):
            true
        default: false
        }
    }

    /// The significant digits, and how many of them stand before the decimal point (zero or less: zeros follow it).
    private static func decimal(_ number: Double) -> (digits: [UInt8], point: Int) {
        var digits: [UInt8] = []
        var point: Int?
        var exponent = 0
        let description = Array(number.description.utf8)
        for (index, byte) in description.enumerated() {
            if byte == UInt8(ascii: ".") {
                point = digits.count
            } else if byte == UInt8(ascii: "e") {
                exponent = Int(String(decoding: description[(index + 1)...], as: UTF8.self)) ?? 0
                break
            } else {
                digits.append(byte)
            }
        }
        var position = (point ?? digits.count) + exponent
        while digits.last == UInt8(ascii: "0") { digits.removeLast() }
        let zeros = digits.prefix { $0 == UInt8(ascii: "0") }.count
        digits.removeFirst(zeros)
        position -= zeros
        return (digits, position)
    }

    private static func layout(digits: [UInt8], point: Int) -> String {
        let text = String(decoding: digits, as: UTF8.self)
        switch point {
        case digits.count...21 where digits.count <= 21:
            return text + String(repeating: "0", count: point - digits.count)
        case 1...21:
            return text.prefix(point) + "." + text.dropFirst(point)
        case -5...0:
            return "0." + String(repeating: "0", count: -point) + text
        default:
            let exponent = point - 1
            let mantissa = digits.count == 1 ? text : text.prefix(1) + "." + text.dropFirst()
            return mantissa + "e" + (exponent < 0 ? "-" : "+") + String(exponent.magnitude)
        }
    }
}
