#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Lets threads wait for a time that can be cut short for all of them at once.
final class Pause: Sendable {
    private let readEnd: Int32
    private let writeEnd: Int32

    /// Nil when the process may open no more files.
    init?() {
        var ends: [Int32] = [-1, -1]
        guard pipe(&ends) == 0 else { return nil }
        for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        (readEnd, writeEnd) = (ends[0], ends[1])
    }

    deinit {
        close(readEnd)
        close(writeEnd)
    }

    /// Returns when the time has passed or `end` was called.
    func wait(_ time: Duration) {
        let deadline = ContinuousClock.now + time
        while true {
            let left = (deadline - ContinuousClock.now).components
            let milliseconds = left.seconds * 1000 + left.attoseconds / 1_000_000_000_000_000
            guard milliseconds >= 0 else { return }
            var descriptor = pollfd(fd: readEnd, events: Int16(POLLIN), revents: 0)
            guard poll(&descriptor, 1, Int32(clamping: milliseconds + 1)) == 0 else { return }
        }
    }

    /// Ends every wait, also those that begin later.
    func end() { _ = write(writeEnd, "x", 1) }
}
