/// A local date and time of day, to the second.
package struct WallClockTime: Sendable, Hashable {
    package var year: Int
    package var month: Int
    package var day: Int
    package var hour: Int
    package var minute: Int
    package var second: Int

    package init(
        year: Int = 1970, month: Int = 1, day: Int = 1, hour: Int = 0, minute: Int = 0, second: Int = 0
    ) {
        self.year = year
        self.month = month
        self.day = day
        self.hour = hour
        self.minute = minute
        self.second = second
    }

    /// `2026-01-31 10:20:30`
    package var dateAndTime: String { "\(year)-\(twoDigits(month))-\(twoDigits(day)) \(time)" }

    /// `10:20:30`
    package var time: String { "\(twoDigits(hour)):\(twoDigits(minute)):\(twoDigits(second))" }

    private func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
}
