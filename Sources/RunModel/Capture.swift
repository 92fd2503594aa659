/// One line of a step's `capture`: a value of the response that becomes a variable of the following steps.
package struct Capture: Sendable, Hashable {
    package var variable: String
    package var selector: Selector
    /// The selector as the user wrote it, for messages.
    package var selectorText: String
    /// True hides the value in every output.
    package var isSecret: Bool
    /// Taken when the selector finds nothing; without it that fails the step.
    package var fallback: JSONTemplate?

    package init(
        variable: String, selector: Selector, selectorText: String, isSecret: Bool = false,
        fallback: JSONTemplate? = nil
    ) {
        self.variable = variable
        self.selector = selector
        self.selectorText = selectorText
        self.isSecret = isSecret
        self.fallback = fallback
    }
}
