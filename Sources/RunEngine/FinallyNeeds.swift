import PostmanFormat
import RunModel
import Variables

/// Which variables a finally item needs and has not: names that a step was to capture and did not, and undefined ones.
struct FinallyNeeds {
    /// In the order in which the item uses them.
    let missing: [String]

    init(_ item: PlannedItem, plan: RunPlan, captured: Set<String>, scopes: VariableScopes) {
        let assigned = Set(item.step?.assignedNames ?? [])
        let expected = plan.capturedNames
        missing = ItemVariables(item).names.filter { name in
            guard !assigned.contains(name), !captured.contains(name) else { return false }
            return expected.contains(name) || (scopes.find(name) == nil && !name.hasPrefix("$"))
        }
    }
}
