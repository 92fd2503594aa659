#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// A moment of the monotonic clock.
enum Moment {
    /// Blocks the thread until then, as a loop without transfers does.
    static func wait(until deadline: ContinuousClock.Instant) {
        while true {
            let left = deadline - ContinuousClock.now
            guard left > .zero else { return }
            let (seconds, attoseconds) = left.components
            var pause = timespec(tv_sec: Int(seconds), tv_nsec: Int(attoseconds / 1_000_000_000))
            nanosleep(&pause, nil)
        }
    }
}
