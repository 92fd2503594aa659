import Reporting

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// The clock on the wall, in the local time zone.
enum LocalClock {
    static var now: WallClockTime {
        var moment = time(nil)
        var local = tm()
        guard unsafe localtime_r(&moment, &local) != nil else { return WallClockTime() }
        return WallClockTime(
            year: Int(local.tm_year) + 1900, month: Int(local.tm_mon) + 1, day: Int(local.tm_mday),
            hour: Int(local.tm_hour), minute: Int(local.tm_min), second: Int(local.tm_sec))
    }
}
