import Reporting

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// The time of day in the user's time zone.
enum LocalClock {
    static func now() -> WallClockTime {
        var seconds = time(nil)
        var parts = unsafe tm()
        guard unsafe localtime_r(&seconds, &parts) != nil else { return WallClockTime() }
        return unsafe WallClockTime(
            year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday),
            hour: Int(parts.tm_hour), minute: Int(parts.tm_min), second: Int(parts.tm_sec))
    }
}
