/// A number of bytes as the user writes it: `1000`, `500k`, `20M`, `1G`, or with the unit in full, `1GB` and `1GiB`. The letters
/// count in steps of 1024.
enum ByteSize {
    private static let factors: [String: Int] = ["": 1, "k": 1 << 10, "m": 1 << 20, "g": 1 << 30]

    static func parse(_ text: String) -> Int? {
        let digits = text.prefix { $0.isASCII && $0.isNumber }
        guard let number = Int(digits), let factor = factor(of: text.dropFirst(digits.count).lowercased()) else {
            return nil
        }
        let (bytes, isTooLarge) = number.multipliedReportingOverflow(by: factor)
        return isTooLarge ? nil : bytes
    }

    private static func factor(of unit: String) -> Int? {
        guard unit.hasSuffix("b") else { return factors[unit] }
        let letter = unit.dropLast(unit.hasSuffix("ib") ? 2 : 1)
        return letter.isEmpty && unit != "b" ? nil : factors[String(letter)]
    }
}
