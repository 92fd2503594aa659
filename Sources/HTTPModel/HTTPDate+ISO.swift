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

extension HTTPDate {
    /// `2026-01-31T10:20:30.000Z`; nil beyond the years of four digits.
    package var isoText: String? {
        let day = seconds >= 0 ? seconds / 86400 : (seconds - 86399) / 86400
        let (second, shifted) = (seconds - day * 86400, day + 719_468)
        let era = shifted >= 0 ? shifted / 146_097 : (shifted - 146_096) / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shiftedMonth = (5 * dayOfYear + 2) / 153
        let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
        let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
        guard (0...9999).contains(year) else { return nil }
        let date = [(year, 4), (month, 2), (dayOfYear - (153 * shiftedMonth + 2) / 5 + 1, 2)].map(Self.padded)
        let time = [(second / 3600, 2), (second / 60 % 60, 2), (second % 60, 2)].map(Self.padded)
        return date.joined(separator: "-") + "T" + time.joined(separator: ":") + ".000Z"
    }

    private static func padded(_ value: Int, _ width: Int) -> String {
        let digits = String(value)
        return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
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
