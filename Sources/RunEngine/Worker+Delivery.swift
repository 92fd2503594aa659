import HTTPModel
import JSONTree
import RunModel
import Variables

extension Worker {
    /// Resolves a template outside a request; names without a value stay as they are.
    func render(_ template: Template) -> String {
        defer { _ = builder.resolver.takeUnresolved() }
        return builder.resolver.render(template)
    }

    /// The value of a variable with the tokens in its text replaced; nil for an undefined one.
    func value(of name: String) -> JSON? {
        guard let value = builder.resolver.scopes.find(name)?.variable.value else { return nil }
        guard case .string(let text) = value else { return value }
        return .string(render(Template(text)))
    }

    /// Whether work of this phase is to end. Finally items go on after an interruption.
    func isStopping(_ phase: ItemExecution.Phase) -> Bool { phase == .steps && isInterrupted }

    /// Delivers a request and turns the loop until it has come to its end. An interruption ends it at once, except that
    /// of a finally item.
    func deliver(_ request: HTTPRequest, _ manner: Courier.Manner, _ phase: ItemExecution.Phase) -> RequestOutcome {
        var outcome: RequestOutcome?
        courier.deliver(request, manner) { outcome = $0 }
        delivery.deliverIfFull()
        while outcome == nil {
            if isStopping(phase) { surroundings.sender.cancelAll() }
            guard outcome == nil else { break }
            surroundings.sender.turn(until: delivery.deadline)
            if outcome == nil { delivery.deliver() }
        }
        return outcome ?? RequestOutcome(result: .failure(.transfer(TransferFailure(.interrupted))))
    }

    /// Waits, unless work of this phase is to end meanwhile.
    func pause(for wait: Duration, _ phase: ItemExecution.Phase) {
        guard wait > .zero else { return }
        delivery.deliver()
        let end = surroundings.instant() + wait
        while surroundings.instant() < end, !isStopping(phase) { surroundings.sender.turn(until: end) }
    }
}
