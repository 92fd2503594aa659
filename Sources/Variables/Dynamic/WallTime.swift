#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// A moment of civil time: milliseconds since 1970-01-01T00:00:00Z.
package struct WallTime: Sendable, Hashable, Comparable {
    package var milliseconds: Int

    package init(milliseconds: Int) { self.milliseconds = milliseconds }

    /// Whole seconds, rounded down.
    package var seconds: Int { milliseconds >= 0 ? milliseconds / 1000 : (milliseconds - 999) / 1000 }

    /// `2026-01-31T12:34:56.789Z`
    package var isoText: String { CivilDate(self).isoText }

    package static func < (left: Self, right: Self) -> Bool { left.milliseconds < right.milliseconds }

    /// What the system's clock says.
    package static func now() -> Self {
        var time = timespec()
        unsafe clock_gettime(CLOCK_REALTIME, &time)
        return Self(milliseconds: Int(time.tv_sec) * 1000 + Int(time.tv_nsec) / 1_000_000)
    }
}
