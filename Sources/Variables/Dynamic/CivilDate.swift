/// A moment on the Gregorian calendar, in UTC.
struct CivilDate: Sendable, Hashable {
    let year: Int
    /// 1 to 12.
    let month: Int
    /// 1 to 31.
    let day: Int
    /// 0 is Sunday.
    let weekday: Int
    let hour: Int
    let minute: Int
    let second: Int
    let millisecond: Int

    init(_ time: WallTime) {
        let days = Self.floor(time.milliseconds, 86_400_000)
        let rest = time.milliseconds - days * 86_400_000
        (hour, minute) = (rest / 3_600_000, rest / 60_000 % 60)
        (second, millisecond) = (rest / 1000 % 60, rest % 1000)
        weekday = ((days % 7) + 11) % 7

        // Counted in eras of 400 years that begin on the first of March, so that the leap day ends a year.
        // Source: Howard Hinnant, chrono-compatible low-level date algorithms.
        let shifted = days + 719_468
        let era = Self.floor(shifted, 146_097)
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shiftedMonth = (5 * dayOfYear + 2) / 153
        day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
        month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
        year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    }

    private static func floor(_ value: Int, _ divisor: Int) -> Int {
        value >= 0 ? value / divisor : (value - divisor + 1) / divisor
    }

    static let months = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December",
    ]

    static let weekdays = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"]

    /// `2026-01-31T12:34:56.789Z`
    var isoText: String {
        "\(Self.padded(year, 4))-\(Self.padded(month))-\(Self.padded(day))T\(timeText).\(Self.padded(millisecond, 3))Z"
    }

    /// `Sat Jan 31 2026`
    var dateText: String {
        "\(Self.weekdays[weekday].prefix(3)) \(Self.months[month - 1].prefix(3)) \(Self.padded(day)) \(Self.padded(year, 4))"
    }

    /// `12:34:56`
    var timeText: String { "\(Self.padded(hour)):\(Self.padded(minute)):\(Self.padded(second))" }

    static func padded(_ value: Int, _ width: Int = 2) -> String {
        let digits = String(value)
        return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
    }
}
