/// Why an item of the plan was not run.
package enum SkipReason: Sendable, Hashable {
    /// A step before it failed.
    case earlierFailure
    /// Its `when` does not hold for this variable.
    case condition(variable: String)
    /// A finally item needs variables that no step captured.
    case notCaptured([String])
    case interrupted
    /// The run took longer than it may.
    case outOfTime
    /// One of its pre-request scripts failed, and the run is to end then.
    case failedScript
    /// A script called `pm.execution.skipRequest`.
    case script

    package var message: String {
        switch self {
        case .earlierFailure: "an earlier step failed"
        case .condition(let variable): "its condition on \"\(variable)\" does not hold"
        case .notCaptured(let names):
            names.map { "\"\($0)\"" }.joined(separator: ", ") + (names.count == 1 ? " was" : " were") + " not captured"
        case .interrupted: "interrupted"
        case .outOfTime: "the run is out of time"
        case .failedScript: "a pre-request script failed"
        case .script: "a script skipped the request"
        }
    }
}
