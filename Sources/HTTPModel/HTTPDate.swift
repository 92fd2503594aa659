/// A point in time as HTTP writes it, exact to the second.
package struct HTTPDate: Sendable, Hashable {
    /// Since 1970.
    package var seconds: Int

    package init(seconds: Int) { self.seconds = seconds }

    /// Reads the date of a cookie: a time, a day, a month's name and a year in any order, whatever else stands there. Nil
    /// when one of them is missing or out of range. Source: RFC 6265 section 5.1.1
    package init?(loosely text: String) {
        var (time, day, month, year): (Int?, Int?, Int?, Int?)
        for token in text.utf8.split(whereSeparator: Self.isDelimiter) {
            if time == nil, let found = Self.time(token) {
                time = found
            } else if day == nil, let found = Self.number(token, digits: 1...2) {
                day = found
            } else if month == nil, let found = Self.month(token) {
                month = found
            } else if year == nil, let found = Self.number(token, digits: 2...4) {
                year = found < 70 ? found + 2000 : found < 100 ? found + 1900 : found
            }
        }
        guard let time, let day, let month, let year, (1...31).contains(day), year >= 1601 else { return nil }
        guard day <= Self.days(inMonth: month, of: year) else { return nil }
        seconds = Self.days(year: year, month: month, day: day) * 86400 + time
    }

    private static func isDelimiter(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x09, 0x20...0x2F, 0x3B...0x40, 0x5B...0x60, 0x7B...0x7E: true
        default: false
        }
    }

    /// `h:m:s` as seconds of the day; what follows the digits of the seconds is passed over.
    private static func time(_ token: Substring.UTF8View) -> Int? {
        let parts = token.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
        guard parts.count == 3, let hour = number(parts[0], digits: 1...2, isWhole: true),
            let minute = number(parts[1], digits: 1...2, isWhole: true), let second = number(parts[2], digits: 1...2),
            hour < 24, minute < 60, second < 60
        else { return nil }
        return hour * 3600 + minute * 60 + second
    }

    private static func number(
        _ token: Substring.UTF8View, digits: ClosedRange<Int>, isWhole: Bool = false
    ) -> Int? {
        let leading = token.prefix { $0 >= 0x30 && $0 <= 0x39 }
        guard digits.contains(leading.count), !isWhole || leading.count == token.count else { return nil }
        return leading.reduce(0) { $0 * 10 + Int($1 & 15) }
    }

    private static func month(_ token: Substring.UTF8View) -> Int? {
        let names = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]
        let start = String(decoding: token.prefix(3).map(\.asciiLowercased), as: UTF8.self)
        return names.firstIndex(of: start).map { $0 + 1 }
    }

    static func days(inMonth month: Int, of year: Int) -> Int {
        switch month {
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    /// Days since 1970-01-01 in the Gregorian calendar, counting years from March so that leap days come last.
    static func days(year: Int, month: Int, day: Int) -> Int {
        let year = month > 2 ? year : year - 1
        let era = year / 400
        let yearOfEra = year - era * 400
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
    }
}
