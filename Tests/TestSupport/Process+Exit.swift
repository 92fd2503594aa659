import Foundation

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

extension Process {
    /// Waits until the program has ended, and ends it for good when that takes too long. `waitUntilExit` would turn the run
    /// loop of a thread that has none.
    func awaitExit(for limit: Duration = .seconds(60)) {
        let deadline = ContinuousClock.now + limit
        while isRunning {
            if .now >= deadline { kill(processIdentifier, SIGKILL) }
            usleep(1000)
        }
    }

    /// Ends the program for good. Any milder signal may be blocked: a child has the signal mask of the thread that started
    /// it, and threads of a pool block most.
    func end() {
        if isRunning { kill(processIdentifier, SIGKILL) }
        awaitExit()
    }
}
