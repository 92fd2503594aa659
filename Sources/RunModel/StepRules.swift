/// What a chain asks of one of its steps, beside sending the request of the item.
package struct StepRules: Sendable, Hashable {
    /// A variable set just before the step.
    package struct Assignment: Sendable, Hashable {
        package var variable: String
        package var value: JSONTemplate

        package init(variable: String, value: JSONTemplate) {
            self.variable = variable
            self.value = value
        }
    }

    /// A condition on a variable; a step whose conditions do not all hold is skipped.
    package struct Condition: Sendable, Hashable {
        package var variable: String
        package var predicate: Predicate

        package init(variable: String, predicate: Predicate) {
            self.variable = variable
            self.predicate = predicate
        }
    }

    package var set: [Assignment] = []
    package var conditions: [Condition] = []
    package var override = StepOverride()
    package var expectations: [Expectation] = []
    package var captures: [Capture] = []
    package var retry: RetryRule?
    /// False leaves out the scripts of the item and of all levels above it.
    package var runsScripts = true

    package init() {}

    /// Names that the step gives a value to before its request is built.
    package var assignedNames: [String] { self.set.map(\.variable) }
}
