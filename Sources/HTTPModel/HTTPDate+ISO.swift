extension HTTPDate {
    /// Reads a date as JavaScript writes it: `2026-01-31T10:20:30.400Z`, with or without a fraction, which is dropped, and
    /// with `Z` or an offset such as `+01:00`. Nil for anything else. Source: RFC 3339 section 5.6
    package init?(iso text: String) {
        var scanner = ISOScanner(text)
        guard let year = scanner.number(4), scanner.take("-"), let month = scanner.number(2), scanner.take("-"),
            let day = scanner.number(2), scanner.take("T"), let hour = scanner.number(2), scanner.take(":"),
            let minute = scanner.number(2), scanner.take(":"), let second = scanner.number(2),
            scanner.skipFraction(), let offset = scanner.offset()
        else { return nil }
        guard (1...12).contains(month), (1...Self.days(inMonth: month, of: year)).contains(day), hour < 24, minute < 60,
            second < 60
        else { return nil }
        let days = Self.days(year: year, month: month, day: day)
        self.init(seconds: days * 86400 + hour * 3600 + minute * 60 + second - offset)
    }
}

/// Takes a text apart from its start.
private struct ISOScanner {
    private var rest: Substring.UTF8View

    init(_ text: String) { rest = text[...].utf8 }

    mutating func take(_ character: Unicode.Scalar) -> Bool {
        guard rest.first == UInt8(ascii: character) else { return false }
        rest.removeFirst()
        return true
    }

    mutating func number(_ digits: Int) -> Int? {
        let text = rest.prefix(digits)
        guard text.count == digits, text.allSatisfy({ 0x30...0x39 ~= $0 }) else { return nil }
        rest.removeFirst(digits)
        return text.reduce(0) { $0 * 10 + Int($1 & 15) }
    }

    /// False for a dot without digits.
    mutating func skipFraction() -> Bool {
        guard take(".") else { return true }
        let digits = rest.prefix { 0x30...0x39 ~= $0 }
        rest.removeFirst(digits.count)
        return !digits.isEmpty
    }

    /// The seconds that local time is ahead, at the end of the text.
    mutating func offset() -> Int? {
        if take("Z") { return rest.isEmpty ? 0 : nil }
        let isAhead = take("+")
        guard isAhead || take("-"), let hours = number(2), take(":"), let minutes = number(2), rest.isEmpty else {
            return nil
        }
        return (hours * 3600 + minutes * 60) * (isAhead ? 1 : -1)
    }
}
