extension JSONNumber {
    /// Whether both mean the same number: `1`, `1.0` and `10e-1` do. Exact for any number of digits.
    package func isSameValue(as other: JSONNumber) -> Bool {
        text == other.text || Decimal(self) == Decimal(other)
    }

    /// The order of the values, exact for any number of digits. No conformance to `Comparable`: equality is that of
    /// the text.
    package static func < (left: JSONNumber, right: JSONNumber) -> Bool {
        if let left = Int(left.text), let right = Int(right.text) { return left < right }
        return Decimal(left) < Decimal(right)
    }
}
