extension JSONNumber {
    /// The value when it is a whole number that fits, however it is written: `1e2` is 100, `1.5` is nil.
    package var intValue: Int? { Int(text) ?? Decimal(self).intValue }

    /// Whether the value has no fraction, however large it is.
    package var isInteger: Bool { Decimal(self).isInteger }

    /// The nearest double; infinite beyond its range.
    package var doubleValue: Double { Double(text) ?? .nan }

    /// Writes a double as JavaScript does (ECMAScript, Number::toString): `1e21` is `1e+21`, `-0` is `0`.
    /// Nil for infinities and NaN.
    package init?(_ value: Double) {
        guard value.isFinite else { return nil }
        self.init(uncheckedText: value == 0 ? "0" : Self.javaScriptText(value))
    }

    private static func javaScriptText(_ value: Double) -> String {
        let decimal = Decimal(JSONNumber(uncheckedText: value.description))
        let digits = String(decoding: decimal.digits, as: UTF8.self)
        // The point stands behind this many digits.
        let point = decimal.digits.count + decimal.exponent
        let sign = value < 0 ? "-" : ""
        if 0 < point, point <= 21 {
            guard point < digits.utf8.count else {
                return sign + digits + String(repeating: "0", count: point - digits.utf8.count)
            }
            return sign + digits.prefix(point) + "." + digits.dropFirst(point)
        }
        if -6 < point, point <= 0 { return sign + "0." + String(repeating: "0", count: -point) + digits }
        let fraction = digits.utf8.count > 1 ? "." + digits.dropFirst() : ""
        return sign + digits.prefix(1) + fraction + "e" + (point > 0 ? "+" : "-") + String(abs(point - 1))
    }
}
