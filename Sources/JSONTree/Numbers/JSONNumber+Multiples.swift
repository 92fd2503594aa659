extension JSONNumber {
    /// Whether the number is a whole multiple of another; of zero every number counts as one. Exact as long as both have
    /// at most 18 digits when written with the same exponent, and by their doubles beyond that.
    func isMultiple(of divisor: JSONNumber) -> Bool {
        let (number, divisor, doubles) = (Decimal(self), Decimal(divisor), (doubleValue, divisor.doubleValue))
        guard !number.digits.isEmpty, !divisor.digits.isEmpty else { return true }
        let exponent = min(number.exponent, divisor.exponent)
        if let value = number.magnitude(atExponent: exponent), let unit = divisor.magnitude(atExponent: exponent) {
            return value % unit == 0
        }
        let quotient = doubles.0 / doubles.1
        return !(abs(quotient - quotient.rounded()) > 1e-9)
    }
}

extension Decimal {
    /// The digits as a number when the value is written with an exponent that is not above its own; nil beyond 18 digits.
    fileprivate func magnitude(atExponent exponent: Int) -> UInt64? {
        let zeros = self.exponent - exponent
        guard zeros >= 0, zeros <= 18, digits.count + zeros <= 18 else { return nil }
        return digits.reduce(UInt64(0)) { $0 * 10 + UInt64($1 - ASCII.zero) }
            * (0..<zeros).reduce(UInt64(1)) { power, _ in power * 10 }
    }
}
