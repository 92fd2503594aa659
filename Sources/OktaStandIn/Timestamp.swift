/// A moment with the resolution of a user's dates, one second, together with its text: it is written far more often
/// than it is made.
struct Timestamp: Sendable, Hashable, Comparable {
    /// Seconds since 1970, UTC.
    let seconds: Int
    /// `2025-03-04T10:15:30.000Z`
    let text: String

    /// Years outside 1 to 9999 are moved to the nearest one inside, since texts have four digits for them.
    init(seconds: Int) {
        let seconds = min(max(seconds, -62_135_596_800), 253_402_300_799)
        self.seconds = seconds
        let moment = CivilMoment(seconds: seconds)
        var bytes: [UInt8] = []
        bytes.reserveCapacity(24)
        bytes.appendDecimal(moment.year, width: 4)
        for (separator, value) in [("-", moment.month), ("-", moment.day), ("T", moment.hour), (":", moment.minute)] {
            bytes += separator.utf8
            bytes.appendDecimal(value, width: 2)
        }
        bytes += ":".utf8
        bytes.appendDecimal(moment.second, width: 2)
        bytes += ".000Z".utf8
        text = String(decoding: bytes, as: UTF8.self)
    }

    static func < (one: Timestamp, other: Timestamp) -> Bool { one.seconds < other.seconds }

    /// The date of an HTTP field: `Tue, 04 Mar 2025 10:20:00 GMT` (RFC 9110 section 5.6.7).
    var httpDate: String {
        let days = ["Thu", "Fri", "Sat", "Sun", "Mon", "Tue", "Wed"]
        let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
        let moment = CivilMoment(seconds: seconds)
        var bytes = Array("\(days[moment.weekdayFromThursday]), ".utf8)
        bytes.appendDecimal(moment.day, width: 2)
        bytes += " \(months[moment.month - 1]) \(moment.year) ".utf8
        bytes.appendDecimal(moment.hour, width: 2)
        bytes += ":".utf8
        bytes.appendDecimal(moment.minute, width: 2)
        bytes += ":".utf8
        bytes.appendDecimal(moment.second, width: 2)
        return String(decoding: bytes, as: UTF8.self) + " GMT"
    }
}

extension [UInt8] {
    /// Appends a number that is not negative, with leading zeros up to `width` digits.
    fileprivate mutating func appendDecimal(_ value: Int, width: Int) {
        var divisor = 1
        for _ in 1..<width { divisor *= 10 }
        while divisor > 0 {
            append(0x30 + UInt8(value / divisor % 10))
            divisor /= 10
        }
    }
}
