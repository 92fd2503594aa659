import Diagnostics
import HTTPModel
import JSONTree
import PostmanFormat
import RunModel
import Variables

/// One visit to one item: its request is built and sent, and its expectations and captures are applied to the response.
struct ItemExecution {
    enum Phase {
        case steps, finally
    }

    enum Verdict {
        case passed, failed, skipped
    }

    let worker: Worker
    let item: PlannedItem
    let cursor: Cursor
    let phase: Phase
    private let scripts: ItemScripts?
    private var assertionCount = 0
    /// What a request without a response, or an expectation that does not hold, does to the run.
    private var ownDecision = BailDecision.goOn

    init(worker: Worker, item: PlannedItem, cursor: Cursor, phase: Phase) {
        self.worker = worker
        self.item = item
        self.cursor = cursor
        self.phase = phase
        scripts = ItemScripts(worker: worker, item: item, cursor: cursor, phase: phase)
    }

    /// What a script of the item chose to run next.
    var nextRequest: ScriptOutcome.NextRequest { scripts?.nextRequest ?? .unchanged }

    /// Whether what failed in the item ends the run.
    var decision: BailDecision { max(ownDecision, scripts?.decision ?? .goOn) }

    /// Runs the item. After the last one every floating capture that found nothing is a failure.
    mutating func run(_ floating: inout FloatingCaptures, isLast: Bool) -> Verdict {
        worker.delivery.emit(.beforeItem(item, cursor))
        defer { worker.delivery.emit(.item(item, cursor)) }
        if let reason = unmetCondition {
            worker.delivery.emit(.skipped(item, reason: reason))
            return isLast ? missing(floating) : .skipped
        }
        worker.pause(for: worker.plan.settings.itemDelay, phase)
        worker.assign(item.step?.set ?? [])
        switch attemptUntilMet() {
        case .calledOff(let reason):
            worker.delivery.emit(.skipped(item, reason: reason))
            guard reason == .script else { return .failed }
            return isLast ? missing(floating) : .skipped
        case .failed:
            bail(for: .request)
            return .failed
        case .answered(var attempt):
            capture(&attempt, &floating, isLast: isLast)
            for check in attempt.checks { emit(check) }
            return attempt.hasFailed || scripts?.hasFailed == true ? .failed : .passed
        }
    }

    /// The last item was skipped: the floating captures that are still open can find nothing any more.
    private mutating func missing(_ floating: FloatingCaptures) -> Verdict {
        for capture in floating.open { emit(CaptureTaking.notFound(capture)) }
        return floating.open.isEmpty ? .skipped : .failed
    }

    private var unmetCondition: SkipReason? {
        guard let conditions = item.step?.conditions, !conditions.isEmpty else { return nil }
        let judge = PredicateJudge(render: worker.render, equality: .byText)
        for condition in conditions {
            let value = worker.value(of: condition.variable)
            guard judge.holds(condition.predicate, for: value) else { return .condition(variable: condition.variable) }
        }
        return nil
    }

    /// What all attempts together came to.
    private enum Result {
        case answered(Attempt)
        /// No response came.
        case failed
        /// It was not sent.
        case calledOff(SkipReason)

        init(_ attempt: Attempt?) { self = attempt.map(Result.answered) ?? .failed }
    }

    /// Sends the request, again as long as the step's retry rule allows and its expectations do not hold.
    private func attemptUntilMet() -> Result {
        let rule = item.step?.retry ?? RetryRule(attempts: 1, every: .zero)
        for number in 1... {
            let outcome: RequestOutcome
            switch send() {
            case .outcome(let sent): outcome = sent
            case .calledOff(let reason): return .calledOff(reason)
            }
            let attempt = outcome.response.map { evaluate($0, outcome) }
            let reason = attempt.map(\.firstFailure) ?? outcome.failure?.message
            guard let reason, number < rule.attempts, outcome.mayDifferNextTime, !isEnding else {
                return Result(attempt)
            }
            let wait = rule.wait(before: number + 1)
            worker.delivery.emit(
                .retry(
                    RetryNotice(item: item, attempt: number, attempts: rule.attempts, wait: wait, reason: reason)))
            worker.pause(for: wait, phase)
            guard !isEnding else { return Result(attempt) }
        }
        return .failed
    }

    private var isEnding: Bool { worker.isStopping(phase) || scripts?.isEnding == true }

    private mutating func bail(for fault: BailDecision.Fault) {
        ownDecision = max(ownDecision, BailDecision(fault, under: worker.plan.settings.bail))
    }

    /// What came of one attempt to send the request.
    private enum Sending {
        case outcome(RequestOutcome)
        case calledOff(SkipReason)
    }

    private func send() -> Sending {
        if let reason = worker.stopReason(phase) { return .calledOff(reason) }
        var blueprint = worker.blueprint(of: item, at: cursor.position)
        let original = blueprint
        switch scripts?.prepare({ [item] in original.definition(of: item) }) {
        case nil, .unchanged: break
        case .changed(let request): blueprint = blueprint.changed(to: request)
        case .calledOff(let reason): return .calledOff(reason)
        }
        if let reason = worker.stopReason(phase) { return .calledOff(reason) }
        return .outcome(send(blueprint))
    }

    /// Sends a request that its pre-request scripts are done with, and runs its tests.
    private func send(_ blueprint: RequestBlueprint) -> RequestOutcome {
        let built = build(blueprint)
        let outcome = exchange(built, blueprint)
        if let scripts, outcome.response != nil || scripts.followFailures {
            scripts.test(outcome) { [worker] in Self.sent(outcome, blueprint, worker) }
        }
        return outcome
    }

    /// Sends the request, and again where a server asks for a signature. Each sending is told of; the last one counts.
    private func exchange(_ built: BuiltRequest, _ blueprint: RequestBlueprint) -> RequestOutcome {
        let (manner, auth) = (manner(blueprint), blueprint.auth)
        var (request, secrets) = (built.result, built.secrets)
        var answersLeft = Self.mostAnswers
        while true {
            let record = RequestRecord(
                item: item, cursor: cursor, method: built.method, url: built.url, request: try? request.get(),
                secrets: secrets)
            worker.delivery.emit(.beforeRequest(record))
            let outcome: RequestOutcome
            switch request {
            case .success(let request): outcome = worker.deliver(request, manner, phase)
            case .failure(let failure): outcome = RequestOutcome(result: .failure(failure))
            }
            worker.delivery.emit(.request(record, outcome), holding: outcome.bodyBytes)
            guard answersLeft > 0, auth != nil, !worker.isStopping(phase), let response = outcome.response,
                case .success(let sent) = request, let answer = worker.builder.answer(response, to: sent, auth)
            else { return outcome }
            answersLeft -= 1
            (request, secrets) = (.success(answer.request), answer.secrets)
        }
    }

    /// How often one request is sent again for a server that asks for a signature.
    static let mostAnswers = 3

    /// The first request as it went out; as the collection has it where none did.
    private static func sent(_ outcome: RequestOutcome, _ blueprint: RequestBlueprint, _ worker: Worker) -> JSON {
        guard let request = outcome.exchanges.first?.request else { return blueprint.definition.json }
        return SentRequestDefinition(request: request, blueprint: blueprint, render: worker.render).json
    }

    private func build(_ blueprint: RequestBlueprint) -> BuiltRequest {
        let built = worker.builder.build(blueprint, fails: worker.plan.settings.unresolvedVariables)
        for warning in built.warnings { worker.warn(Diagnostic(.warning, warning, path: item.path)) }
        if worker.plan.settings.unresolvedVariables == .warn {
            for variable in built.unresolved {
                worker.warn(
                    UnresolvedVariableReport(variable, item: item, plan: worker.plan).diagnostic(.warning))
            }
        }
        return built
    }

    private func manner(_ blueprint: RequestBlueprint) -> Courier.Manner {
        let settings = worker.plan.settings
        var transfer = settings.transfer.applying(item.behavior)
        transfer.origin = worker.origin(of: item, cursor, blueprint)
        return Courier.Manner(
            transfer: transfer, redirects: settings.redirects.applying(item.behavior),
            usesCookies: item.behavior.disableCookies != true)
    }

    private func evaluate(_ response: HTTPResponse, _ outcome: RequestOutcome) -> Attempt {
        guard item.step != nil || !worker.plan.floatingCaptures.isEmpty else { return Attempt(reading: nil) }
        let url = outcome.exchanges.last?.request.url
        let reading = ResponseReading(
            response: response, responseTime: outcome.responseTime,
            cookies: url.map(worker.courier.cookies) ?? [], xpath: worker.surroundings.xpath)
        var attempt = Attempt(reading: reading)
        for expectation in item.step?.expectations ?? [] {
            let check = ExpectationCheck(expectation, reading, render: worker.render)
            guard !attempt.hasWrongStatus else {
                attempt.checks.append(check.skipped)
                continue
            }
            let outcome = check.outcome
            attempt.checks.append(outcome)
            if expectation.selector == .status, outcome.failure != nil { attempt.hasWrongStatus = true }
        }
        return attempt
    }

    /// Captures are taken even where an expectation failed: the finally items need them to clean up.
    private func capture(_ attempt: inout Attempt, _ floating: inout FloatingCaptures, isLast: Bool) {
        guard let reading = attempt.reading else { return }
        for capture in item.step?.captures ?? [] {
            let taking = CaptureTaking(capture, reading, worker: worker)
            attempt.checks += taking.taken(mustFind: !attempt.hasWrongStatus)
        }
        for capture in floating.open {
            let taking = CaptureTaking(capture, reading, worker: worker)
            attempt.checks += taking.taken(mustFind: isLast && !attempt.hasWrongStatus)
            if taking.hasFound { floating.close(capture) }
        }
    }

    private mutating func emit(_ check: Attempt.Check) {
        switch check {
        case .captured(let result): worker.delivery.emit(.capture(result))
        case .asserted(let name, let verdict):
            worker.delivery.emit(
                .assertion(
                    AssertionResult(name: name, verdict: verdict, item: item, cursor: cursor, index: assertionCount)))
            assertionCount += 1
            if check.failure != nil { bail(for: .assertion) }
        }
    }
}
