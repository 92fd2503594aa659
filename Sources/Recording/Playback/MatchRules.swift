/// Which parts of a request must agree with a recorded one.
package struct MatchRules: Sendable, Hashable {
    package var method = true
    /// Scheme, host and port. Left out by default: a recording of one server stands for all of its kind.
    package var origin = false
    package var path = true
    package var query = true
    package var body = true
    /// Names of fields that must agree.
    package var fields: [String] = []

    package init() {}

    /// Whether requests that agree are the same but for their origin and their fields.
    var coverLineAndBody: Bool { method && path && query && body }
}
