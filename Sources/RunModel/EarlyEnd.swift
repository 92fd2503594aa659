/// Why a run ended before all was done.
package enum EarlyEnd: Sendable, Hashable {
    /// The user ended it.
    case interrupted
    /// It took longer than it may.
    case outOfTime(limit: Duration)
    /// Something failed, and the run was to end then.
    case bailed
    /// The same, and the failure is an error of the run.
    case aborted(RunFailure)

    /// Why items that follow are not run.
    package var skipReason: SkipReason {
        switch self {
        case .interrupted: .interrupted
        case .outOfTime: .outOfTime
        case .bailed, .aborted: .earlierFailure
        }
    }
}
