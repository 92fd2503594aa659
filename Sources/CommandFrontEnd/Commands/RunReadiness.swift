import Diagnostics
import JSONTree
import PostmanFormat
import RunEngine
import RunModel

/// Refuses a run that cannot work, before anything is sent.
struct RunReadiness {
    private let plan: RunPlan
    private let sources: Sources

    init(_ plan: RunPlan, _ sources: Sources) {
        self.plan = plan
        self.sources = sources
    }

    /// - Parameter isOffline: Whether a recording answers, to which no address matters.
    func check(isOffline: Bool) throws(Diagnostic) {
        let check = PlanCheck(plan)
        if !isOffline, let found = check.placeholders.first { throw placeholder(found.variable, found.placeholder) }
        guard plan.settings.unresolvedVariables == .fail, let first = check.unresolvedVariables.first else { return }
        throw first
    }

    private func placeholder(_ variable: String, _ text: String) -> Diagnostic {
        let message = "the variable \"\(variable)\" still holds the placeholder \"\(text)\""
        let help = "pass --env-var \(variable)=VALUE, or set it in the environment; --preview-org needs neither"
        guard let environment = sources.environment, let document = environment.document,
            let place = environment.place(ofValueOf: variable)
        else {
            return Diagnostic(.error, message, help: help)
        }
        return document.diagnostic(
            .error, message, at: place, underlining: text, label: "put your own here", help: help)
    }
}
