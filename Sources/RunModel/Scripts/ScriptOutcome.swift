package import JSONTree
package import Variables

/// What a script left behind.
package struct ScriptOutcome: Sendable {
    /// What `pm.execution.setNextRequest` asked for.
    package enum NextRequest: Sendable, Hashable {
        case unchanged
        /// An id or a name; nil ends the iteration.
        case set(String?)
    }

    /// Nil when the script ended without an error.
    package var error: ScriptError?
    /// The scopes with the script's changes in them.
    package var scopes: VariableScopes
    /// The request with the script's changes in it; nil where it made none, and in test scripts.
    package var request: JSON?
    package var nextRequest = NextRequest.unchanged
    package var skipsRequest = false
    /// Template, data and options of `pm.visualizer.set`.
    package var visualizer: JSON?

    package init(scopes: VariableScopes, error: ScriptError? = nil) {
        self.scopes = scopes
        self.error = error
    }
}
