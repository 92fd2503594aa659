import HTTPModel
import RunModel
import Variables

extension Worker {
    /// Resolves a template outside a request; names without a value stay as they are.
    func render(_ template: Template) -> String {
        defer { _ = resolver.takeUnresolved() }
        return resolver.render(template)
    }

    /// Whether work of this phase is to end. Finally items go on after an interruption.
    func isStopping(_ phase: ItemExecution.Phase) -> Bool { phase == .steps && isInterrupted }

    /// Delivers a request and turns the loop until it has come to its end. An interruption ends it at once, except that
    /// of a finally item.
    func deliver(_ request: HTTPRequest, _ manner: Courier.Manner, _ phase: ItemExecution.Phase) -> RequestOutcome {
        var outcome: RequestOutcome?
        courier.deliver(request, manner) { outcome = $0 }
        while outcome == nil {
            if isStopping(phase) { surroundings.sender.cancelAll() }
            if outcome == nil { surroundings.sender.turn(until: nil) }
        }
        return outcome ?? RequestOutcome(result: .failure(.transfer(TransferFailure(.interrupted))))
    }

    /// Waits, unless the run is interrupted meanwhile.
    func pause(for wait: Duration) {
        guard wait > .zero else { return }
        let end = ContinuousClock.now + wait
        while ContinuousClock.now < end, !isInterrupted { surroundings.sender.turn(until: end) }
    }
}
