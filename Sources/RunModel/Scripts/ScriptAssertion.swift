/// One decided test of a script.
package struct ScriptAssertion: Sendable, Hashable {
    package var name: String
    /// Counted from 0 within one script, skipped ones included.
    package var index: Int
    /// True for a skipped test too.
    package var isPassed: Bool
    package var isSkipped: Bool
    /// Whether the test had to call `done`; nil for an entry of the legacy `tests`.
    package var isAsync: Bool?
    /// Nil when the test passed or was skipped, and also where it failed by throwing null or undefined.
    package var error: ScriptError?

    package init(
        name: String, index: Int, isPassed: Bool = true, isSkipped: Bool = false, isAsync: Bool? = false,
        error: ScriptError? = nil
    ) {
        self.name = name
        self.index = index
        self.isPassed = isPassed
        self.isSkipped = isSkipped
        self.isAsync = isAsync
        self.error = error
    }
}
