/// The layer a variable lives in. The order of the cases is their precedence, highest first.
package enum ScopeKind: String, Sendable, Hashable, CaseIterable {
    /// Set by a script with `pm.variables.set`, by a step, or by a capture; lives for the whole run.
    case local
    /// The row of iteration data.
    case data
    case environment
    case collection
    case global
    /// Made up on each use: `{{$guid}}` and its kin.
    case dynamic
}
