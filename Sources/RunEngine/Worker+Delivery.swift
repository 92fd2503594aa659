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

    /// Why work of this phase is to end, if it is. Finally items go on in any case.
    func stopReason(_ phase: ItemExecution.Phase) -> SkipReason? {
        guard phase == .steps else { return nil }
        if isInterrupted { return .interrupted }
        return deadline.hasPassed(at: surroundings.instant()) ? .outOfTime : nil
    }

    func isStopping(_ phase: ItemExecution.Phase) -> Bool { stopReason(phase) != nil }

    /// Delivers a request and turns the loop until it has come to its end. An interruption or the end of the run's time
    /// ends it at once, except that of a finally item.
    func deliver(_ request: HTTPRequest, _ manner: Courier.Manner, _ phase: ItemExecution.Phase) -> RequestOutcome {
        var outcome: RequestOutcome?
        courier.deliver(request, manner) { outcome = $0 }
        delivery.deliverIfFull()
        while outcome == nil {
            if isStopping(phase) { surroundings.sender.cancelAll() }
            guard outcome == nil else { break }
            surroundings.sender.turn(until: phase == .steps ? deadline.capping(delivery.deadline) : delivery.deadline)
            if outcome == nil { delivery.deliver() }
        }
        return ended(outcome ?? RequestOutcome(result: .failure(.transfer(TransferFailure(.interrupted)))))
    }

    /// A request that was ended and not by the user has run out of time.
    func ended(_ outcome: RequestOutcome) -> RequestOutcome {
        guard case .transfer(var failure)? = outcome.failure, failure.kind == .interrupted, !isInterrupted else {
            return outcome
        }
        failure.kind = .totalTimeout
        var outcome = outcome
        outcome.result = .failure(.transfer(failure))
        return outcome
    }

    /// Waits, unless work of this phase is to end meanwhile.
    func pause(for wait: Duration, _ phase: ItemExecution.Phase) {
        guard wait > .zero, !surroundings.skipsPauses else { return }
        delivery.deliver()
        let end = surroundings.instant() + wait
        while surroundings.instant() < end, !isStopping(phase) {
            surroundings.sender.turn(until: phase == .steps ? deadline.capping(end) : end)
        }
    }
}
