/// A number of bytes as newman prints it: decimal units, rounded to at most two decimals: `999B`, `1kB`, `12.35kB`.
enum SizeText {
    private static let units = ["kB", "MB", "GB", "TB", "PB"]

    static func text(_ bytes: Int) -> String {
        let bytes = max(0, bytes)
        guard bytes >= 1000 else { return String(bytes) + "B" }
        var unit = 1000
        var name = 0
        var hundredths = rounded(bytes, unit)
        while hundredths >= 100_000, name < units.count - 1 {
            unit *= 1000
            name += 1
            hundredths = rounded(bytes, unit)
        }
        return decimal(hundredths) + units[name]
    }

    /// Hundredths of `unit` in `bytes`, without ever leaving the range of integers.
    private static func rounded(_ bytes: Int, _ unit: Int) -> Int {
        bytes / unit * 100 + (bytes % unit * 100 + unit / 2) / unit
    }

    private static func decimal(_ hundredths: Int) -> String {
        let (whole, rest) = hundredths.quotientAndRemainder(dividingBy: 100)
        if rest == 0 { return "\(whole)" }
        if rest % 10 == 0 { return "\(whole).\(rest / 10)" }
        return rest < 10 ? "\(whole).0\(rest)" : "\(whole).\(rest)"
    }
}
