import JSONTree

extension Duration {
    /// Reads `500ms`, `2s`, `1.5s` or `2m`; nil for anything else and for more than a day.
    init?(text: String) {
        let units: [(suffix: String, milliseconds: Double)] = [("ms", 1), ("s", 1000), ("m", 60_000)]
        guard let unit = units.first(where: { text.hasSuffix($0.suffix) }),
            let number = JSONNumber(String(text.dropLast(unit.suffix.count)))?.doubleValue
        else { return nil }
        self.init(milliseconds: number * unit.milliseconds)
    }

    /// Nil for a negative length and for more than a day.
    init?(milliseconds: Double) {
        guard milliseconds >= 0, milliseconds <= 86_400_000 else { return nil }
        self = .microseconds(Int64(milliseconds * 1000))
    }
}
