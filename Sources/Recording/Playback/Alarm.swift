import Synchronization

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Lets one thread sleep until a moment, unless another one wakes it.
final class Alarm: Sendable {
    private struct State {
        var isRaised = false
        /// The writing end of the pipe that a sleeper waits at.
        var sleeper: Int32?
    }

    private let state = Mutex(State())

    func raise() {
        state.withLock { state in
            state.isRaised = true
            guard let end = state.sleeper else { return }
            close(end)
            state.sleeper = nil
        }
    }

    /// Whether it was raised since it was asked for the last time.
    func take() -> Bool {
        state.withLock { state in
            defer { state.isRaised = false }
            return state.isRaised
        }
    }

    /// Returns at the deadline, or when the alarm is raised, which stays to be taken.
    func sleep(until deadline: ContinuousClock.Instant) {
        var ends: [Int32] = [-1, -1]
        guard unsafe pipe(&ends) == 0 else { return }
        let (reading, writing) = (ends[0], ends[1])
        let isRaised = state.withLock { state in
            if !state.isRaised { state.sleeper = writing }
            return state.isRaised
        }
        if isRaised { close(writing) } else { wait(reading, until: deadline) }
        let remaining = state.withLock { state in
            defer { state.sleeper = nil }
            return state.sleeper
        }
        if let remaining { close(remaining) }
        close(reading)
    }

    private func wait(_ descriptor: Int32, until deadline: ContinuousClock.Instant) {
        while true {
            let left = ContinuousClock.now.duration(to: deadline)
            guard left > .zero else { return }
            let milliseconds = min(left / .milliseconds(1), 1_000_000).rounded(.up)
            var watched = [pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)]
            let ready = unsafe poll(&watched, 1, Int32(milliseconds))
            if ready > 0 { return }
        }
    }
}
