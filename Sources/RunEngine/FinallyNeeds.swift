import JSONTree
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
        missing = Self.needed(by: item, expected, scopes).filter { name in
            guard !assigned.contains(name), !captured.contains(name) else { return false }
            return expected.contains(name) || (scopes.find(name) == nil && !name.hasPrefix("$"))
        }
    }

    /// The names in the item's request and in what it sets, and those that their values name in turn.
    private static func needed(by item: PlannedItem, _ expected: Set<String>, _ scopes: VariableScopes) -> [String] {
        let variables = ItemVariables(item)
        var names = variables.names + variables.optionalNames.filter(expected.contains)
        for assignment in item.step?.set ?? [] { names += assignment.value.templates.flatMap(requiredNames) }
        var seen: Set<String> = []
        var needed: [String] = []
        while !names.isEmpty {
            let name = names.removeFirst()
            guard seen.insert(name).inserted else { continue }
            needed.append(name)
            if let value = scopes.find(name)?.variable.value?.string { names += requiredNames(of: Template(value)) }
        }
        return needed
    }

    private static func requiredNames(of template: Template) -> [String] {
        template.tokens.filter { $0.notation == .braces }.map(\.name)
    }
}
