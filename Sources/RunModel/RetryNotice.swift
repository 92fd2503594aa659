/// An attempt of a step did not meet its expectations and another one follows.
package struct RetryNotice: Sendable {
    package var item: PlannedItem
    /// The attempt that failed, counted from 1.
    package var attempt: Int
    package var attempts: Int
    package var wait: Duration
    /// The message of the first expectation that did not hold.
    package var reason: String

    package init(item: PlannedItem, attempt: Int, attempts: Int, wait: Duration, reason: String) {
        self.item = item
        self.attempt = attempt
        self.attempts = attempts
        self.wait = wait
        self.reason = reason
    }
}
