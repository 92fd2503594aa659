package import Diagnostics
package import RunModel
import HTTPModel
import PostmanFormat
import Variables

/// Looks through a plan before anything is sent, for variables that will have no value and for placeholders that nobody
/// replaced.
package struct PlanCheck {
    private let plan: RunPlan

    package init(_ plan: RunPlan) { self.plan = plan }

    /// Uses of variables that nothing before them can have set: no scope, no assignment, no capture. Empty where a script
    /// might set them.
    package var unresolvedVariables: [Diagnostic] {
        guard !mayBeSetByScripts else { return [] }
        var known = Set(plan.assignments.map(\.variable))
        var diagnostics: [Diagnostic] = []
        for item in plan.items + plan.finally {
            known.formUnion(item.step?.assignedNames ?? [])
            for use in ItemVariables(item).uses where !known.contains(use.name) && !hasValue(use.name) {
                diagnostics.append(UnresolvedVariableReport(use, item: item, plan: plan).diagnostic(.error))
            }
            known.formUnion(item.step?.captures.map(\.variable) ?? [])
            known.formUnion(plan.floatingCaptures.map(\.variable))
        }
        return diagnostics
    }

    /// The variables used in URLs whose value still holds a placeholder, such as `https://{yourOktaDomain}`.
    package var placeholders: [(variable: String, value: String, placeholder: String)] {
        var seen: Set<String> = []
        return plan.items.flatMap { ItemVariables($0).uses }
            .filter { $0.field == .url && seen.insert($0.name).inserted }
            .compactMap { use in
                guard let value = plan.variables.find(use.name)?.variable.text else { return nil }
                return EnvironmentPlaceholder.find(in: value).map { (use.name, value, $0) }
            }
    }

    private func hasValue(_ name: String) -> Bool {
        plan.variables.find(name) != nil || DynamicVariables.contains(name)
    }

    private var mayBeSetByScripts: Bool {
        (plan.items + plan.finally).contains { !$0.scripts.isEmpty }
    }
}
