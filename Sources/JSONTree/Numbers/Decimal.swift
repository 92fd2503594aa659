/// What a number's text means, exactly: digits × 10^exponent.
///
/// The digits have no zeros at either end, so equal values are equal here; zero has none, and no sign.
struct Decimal: Equatable {
    let isNegative: Bool
    /// ASCII digits.
    let digits: [UInt8]
    /// Held within ±2^60, so that sums with a digit count cannot overflow; numbers beyond that are alike.
    let exponent: Int

    init(_ number: JSONNumber) {
        var digits: [UInt8] = []
        var exponent = 0
        var isFraction = false
        var rest = number.text.utf8[...]
        let sign = rest.first == ASCII.minus
        if sign { rest.removeFirst() }
        while let byte = rest.popFirst() {
            if byte == ASCII.dot {
                isFraction = true
            } else if byte.isDigit {
                if isFraction { exponent -= 1 }
                if byte != ASCII.zero || !digits.isEmpty { digits.append(byte) }
            } else {
                exponent += Self.exponent(rest)
                break
            }
        }
        while digits.last == ASCII.zero {
            digits.removeLast()
            exponent += 1
        }
        self.digits = digits
        isNegative = sign && !digits.isEmpty
        self.exponent = digits.isEmpty ? 0 : exponent
    }

    private static func exponent(_ text: Substring.UTF8View) -> Int {
        let limit = 1 << 60
        guard let value = Int(Substring(text)) else { return text.first == ASCII.minus ? -limit : limit }
        return max(-limit, min(limit, value))
    }

    var isInteger: Bool { exponent >= 0 }

    var intValue: Int? {
        guard isInteger, exponent < 20, digits.count + exponent < 20 else { return nil }
        let zeros = String(repeating: "0", count: exponent)
        return digits.isEmpty ? 0 : Int((isNegative ? "-" : "") + String(decoding: digits, as: UTF8.self) + zeros)
    }

    static func < (left: Decimal, right: Decimal) -> Bool {
        guard left.isNegative == right.isNegative else { return left.isNegative }
        return left.isNegative ? right.isSmallerInSize(than: left) : left.isSmallerInSize(than: right)
    }

    private func isSmallerInSize(than other: Decimal) -> Bool {
        guard !digits.isEmpty, !other.digits.isEmpty else { return digits.count < other.digits.count }
        let magnitude = digits.count + exponent
        let otherMagnitude = other.digits.count + other.exponent
        guard magnitude == otherMagnitude else { return magnitude < otherMagnitude }
        return digits.lexicographicallyPrecedes(other.digits)
    }
}
