import Diagnostics
import JSONTree
import PostmanFormat
import RunModel

/// Words a variable without a value, with its place in the collection.
struct UnresolvedVariableReport {
    private let variable: UnresolvedVariable
    private let item: PlannedItem
    private let plan: RunPlan

    init(_ variable: UnresolvedVariable, item: PlannedItem, plan: RunPlan) {
        self.variable = variable
        self.item = item
        self.plan = plan
    }

    func diagnostic(_ severity: Diagnostic.Severity) -> Diagnostic {
        let message = "variable \"\(variable.name)\" has no value in the \(variable.field) of \"\(item.path)\""
        let help = "pass --env-var \(variable.name)=VALUE, or set it in the environment"
        guard let document = plan.document else { return Diagnostic(severity, message, help: help) }
        let token = "{{\(variable.name)}}"
        let request = item.item.request.location
        let field = request.member(variable.field.member)
        let place =
            document.place(of: token, below: field) ?? document.place(of: token, below: request)
            ?? inheritedPlace(of: token, in: document) ?? request
        return document.diagnostic(
            severity, message, at: place, underlining: token, label: "not set in any scope", help: help)
    }

    /// Auth may come from a folder around the item, or from the collection: the nearest one that holds the token.
    private func inheritedPlace(of token: String, in document: JSONDocument) -> JSONLocation? {
        guard case .auth = variable.field else { return nil }
        var steps = item.item.location.steps
        while !steps.isEmpty {
            steps.removeLast()
            if let place = document.place(of: token, below: JSONLocation(steps).member("auth")) { return place }
        }
        return nil
    }
}
