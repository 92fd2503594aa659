import RunModel
import Variables

/// A chain as `postrider list` shows it.
struct ListedChain: Sendable {
    var name: String
    var description: String?
    /// The requests that its steps name, in order.
    var steps: [String]
    var finally: [String]
    /// Names of the variables that it gives a value to: at its start or before a step.
    var assigned: Set<String> = []
    /// Names of the variables that it takes from responses.
    var captured: Set<String> = []
    /// Names of the variables that its own rules use, in order.
    var used: [String] = []
}

extension StepRules {
    /// Names of the variables in what the step sets, changes and expects, in order.
    var usedNames: [String] {
        let templates = self.set.flatMap(\.value.templates) + override.templates
        return templates.flatMap(\.tokens).filter { $0.notation == .braces }.map(\.name)
    }
}
