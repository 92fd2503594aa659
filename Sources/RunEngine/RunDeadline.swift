/// The moment at which a run must have come to its end; there may be none.
struct RunDeadline {
    let moment: ContinuousClock.Instant?

    /// - Parameter limit: How long the run may take; nil: as long as it likes.
    init(_ limit: Duration?, from start: ContinuousClock.Instant) { moment = limit.map { start + $0 } }

    func hasPassed(at now: @autoclosure () -> ContinuousClock.Instant) -> Bool {
        guard let moment else { return false }
        return now() >= moment
    }

    /// The nearer of two moments.
    func capping(_ other: ContinuousClock.Instant?) -> ContinuousClock.Instant? {
        guard let moment, let other else { return other ?? moment }
        return min(moment, other)
    }

    /// The smaller of a limit and of what is left; nil: no limit.
    func capping(_ limit: Duration?, at now: @autoclosure () -> ContinuousClock.Instant) -> Duration? {
        guard let moment else { return limit }
        let left = max(.zero, moment - now())
        return limit.map { min($0, left) } ?? left
    }
}
