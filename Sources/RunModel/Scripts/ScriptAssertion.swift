/// One decided test of a script.
package struct ScriptAssertion: Sendable, Hashable {
    package var name: String
    /// Counted from 0 within one script, skipped ones included.
    package var index: Int
    package var isSkipped: Bool
    /// Nil when the test passed or was skipped.
    package var error: ScriptError?

    package init(name: String, index: Int, isSkipped: Bool = false, error: ScriptError? = nil) {
        self.name = name
        self.index = index
        self.isSkipped = isSkipped
        self.error = error
    }
}
