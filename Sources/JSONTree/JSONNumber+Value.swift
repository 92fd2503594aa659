extension JSONNumber {
    /// The value as an integer, where the text means one that fits; `1.0` and `1e2` do.
    package var intValue: Int? {
        if let value = Int(text) { return value }
        let decimal = Decimal(text)
        guard decimal.exponent >= 0, decimal.exponent < 20, decimal.digits.count < 20 else { return nil }
        return Int((decimal.isNegative ? "-" : "") + decimal.digits + String(repeating: "0", count: decimal.exponent))
    }

    /// The nearest binary floating-point number.
    package var doubleValue: Double { Double(text) ?? .nan }

    /// Whether the text means a whole number.
    package var isInteger: Bool { Decimal(text).exponent >= 0 }

    /// Whether both mean the same number, however it is written: `1`, `1.0` and `10e-1` do. Exact at any length.
    package func isSameValue(as other: JSONNumber) -> Bool {
        text == other.text || Decimal(text) == Decimal(other.text)
    }

    /// A number taken apart: significant digits without zeros at either end, and the power of ten behind them.
    private struct Decimal: Equatable {
        var isNegative: Bool
        /// `0` for zero.
        var digits: String
        var exponent: Int

        init(_ text: String) {
            var rest = Substring(text)
            isNegative = rest.hasPrefix("-")
            if isNegative { rest.removeFirst() }
            let parts = rest.split(whereSeparator: { $0 == "e" || $0 == "E" })
            exponent = parts.count > 1 ? max(-1_000_000, min(1_000_000, Int(parts[1]) ?? 0)) : 0
            let mantissa = (parts.first ?? "0").split(separator: ".", omittingEmptySubsequences: false)
            var all = String(mantissa.first ?? "0")
            if mantissa.count > 1 {
                all += mantissa[1]
                exponent -= mantissa[1].count
            }
            while all.hasSuffix("0"), all.count > 1 {
                all.removeLast()
                exponent += 1
            }
            digits = String(all.drop { $0 == "0" })
            if digits.isEmpty { (digits, exponent, isNegative) = ("0", 0, false) }
        }
    }
}

extension JSONNumber: Comparable {
    /// By what the numbers mean, as double precision sees it; integers exactly.
    package static func < (left: JSONNumber, right: JSONNumber) -> Bool {
        if let left = left.intValue, let right = right.intValue { return left < right }
        return left.doubleValue < right.doubleValue
    }
}
