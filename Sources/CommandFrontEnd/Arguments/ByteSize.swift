/// A number of bytes as the user writes it: `1000`, `500k`, `20M`, `1G`. The letters count in steps of 1024.
enum ByteSize {
    static func parse(_ text: String) -> Int? {
        guard let unit = text.last else { return nil }
        let factor: Int
        switch unit {
        case "k", "K": factor = 1 << 10
        case "m", "M": factor = 1 << 20
        case "g", "G": factor = 1 << 30
        default: factor = 1
        }
        let digits = factor == 1 ? text[...] : text.dropLast()
        guard digits.allSatisfy(\.isNumber), let number = Int(digits) else { return nil }
        let (bytes, isTooLarge) = number.multipliedReportingOverflow(by: factor)
        return isTooLarge ? nil : bytes
    }
}
