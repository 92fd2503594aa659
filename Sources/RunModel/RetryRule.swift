/// How often and at what pace a step is repeated until its expectations hold.
package struct RetryRule: Sendable, Hashable {
    /// Attempts in all, the first included. At least 1.
    package var attempts: Int
    /// The wait before the second attempt.
    package var every: Duration
    /// By what each further wait is multiplied.
    package var backoff: Double

    package init(attempts: Int, every: Duration, backoff: Double = 1) {
        self.attempts = max(1, attempts)
        self.every = every
        self.backoff = backoff
    }

    /// The wait before attempt `attempt`, counted from 1; the first has none. Never more than one hour.
    package func wait(before attempt: Int) -> Duration {
        guard attempt > 1 else { return .zero }
        let limit = 3600.0
        var seconds = every / .seconds(1)
        for _ in 2..<max(2, attempt) {
            guard seconds < limit, backoff > 1 else { break }
            seconds *= backoff
        }
        return seconds >= 0 ? .seconds(min(seconds, limit)) : .zero
    }
}
