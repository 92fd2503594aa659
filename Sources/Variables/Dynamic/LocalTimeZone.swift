#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// How far local time is from UTC at a moment.
package struct LocalTimeZone: Sendable {
    package struct Offset: Sendable, Hashable {
        /// Positive east of Greenwich.
        package var minutes: Int
        package var name: String

        package init(minutes: Int, name: String) {
            self.minutes = minutes
            self.name = name
        }

        /// `+0530`
        var text: String {
            let size = Int(minutes.magnitude)
            return (minutes < 0 ? "-" : "+") + CivilDate.padded(size / 60) + CivilDate.padded(size % 60)
        }
    }

    package let offset: @Sendable (WallTime) -> Offset

    package init(offset: @escaping @Sendable (WallTime) -> Offset) { self.offset = offset }

    package static let utc = Self { _ in Offset(minutes: 0, name: "Coordinated Universal Time") }

    /// The zone the system is set to. It knows only the short names of most zones.
    package static let system = Self { time in
        var moment = time_t(time.seconds)
        var parts = unsafe tm()
        guard unsafe localtime_r(&moment, &parts) != nil else { return utc.offset(time) }
        let abbreviation = unsafe parts.tm_zone.map { unsafe String(cString: $0) } ?? ""
        return Offset(minutes: unsafe Int(parts.tm_gmtoff) / 60, name: longNames[abbreviation] ?? abbreviation)
    }

    private static let longNames = [
        "UTC": "Coordinated Universal Time", "GMT": "Greenwich Mean Time", "BST": "British Summer Time",
        "WET": "Western European Standard Time", "WEST": "Western European Summer Time",
        "CET": "Central European Standard Time", "CEST": "Central European Summer Time",
        "EET": "Eastern European Standard Time", "EEST": "Eastern European Summer Time", "MSK": "Moscow Standard Time",
        "EST": "Eastern Standard Time", "EDT": "Eastern Daylight Time", "CST": "Central Standard Time",
        "CDT": "Central Daylight Time", "MST": "Mountain Standard Time", "MDT": "Mountain Daylight Time",
        "PST": "Pacific Standard Time", "PDT": "Pacific Daylight Time", "IST": "India Standard Time",
        "JST": "Japan Standard Time", "KST": "Korean Standard Time", "AEST": "Australian Eastern Standard Time",
        "AEDT": "Australian Eastern Daylight Time", "NZST": "New Zealand Standard Time",
        "NZDT": "New Zealand Daylight Time", "SAST": "South Africa Standard Time",
    ]
}
