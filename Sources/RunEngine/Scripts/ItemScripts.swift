import Diagnostics
import HTTPModel
import JSONTree
import PostmanFormat
import RunModel
import Variables

/// Runs the scripts of one visit to an item, and serves what they ask for.
final class ItemScripts {
    private let worker: Worker
    private let item: PlannedItem
    private let cursor: Cursor
    private let phase: ItemExecution.Phase
    private let makeScripts: () -> Result<any ScriptRunning, Diagnostic>
    /// The last that a script of the item gave to `pm.visualizer`.
    private var visualization: JSON?
    private var current: ScriptRecord
    /// Errors of the current script that its result may not carry.
    private var raisedErrors: [ScriptError] = []

    /// How many requests of the current script are under way.
    private var openRequests = 0
    /// Names of tests of the current script that failed.
    private var failedTests: [String] = []

    /// Whether an assertion or a whole script failed.
    private(set) var hasFailed = false
    /// Whether what failed ends the run.
    private(set) var decision = BailDecision.goOn
    private(set) var nextRequest = ScriptOutcome.NextRequest.unchanged

    /// Nil for an item that has no script to run.
    init?(worker: Worker, item: PlannedItem, cursor: Cursor, phase: ItemExecution.Phase) {
        guard let first = item.scripts.first, item.step?.runsScripts != false else { return nil }
        guard let makeScripts = worker.surroundings.makeScripts else {
            worker.warn(Diagnostic(.warning, "the scripts of \"\(item.path)\" are not run"))
            return nil
        }
        self.makeScripts = makeScripts
        self.worker = worker
        self.item = item
        self.cursor = cursor
        self.phase = phase
        current = ScriptRecord(item: item, cursor: cursor, script: first)
    }

    /// What the pre-request scripts left of a request.
    enum Preparation {
        case unchanged
        case changed(RequestDefinition)
        /// Neither the request nor its tests take place: a script asked for that, or failed and so ends the run.
        case calledOff(SkipReason)
    }

    func prepare(_ request: @escaping () -> RequestDefinition) -> Preparation {
        let scripts = item.scripts.filter { $0.phase == .prerequest }
        guard !scripts.isEmpty else { return .unchanged }
        var definition = request
        var preparation = Preparation.unchanged
        for script in scripts where !worker.isStopping(phase) {
            let current = definition
            let outcome = run(script) { $0.request = { current().json } }
            if isEnding { return .calledOff(.failedScript) }
            if outcome.skipsRequest { return .calledOff(.script) }
            guard let changed = outcome.request, let request = RequestDefinition(json: changed) else { continue }
            definition = { request }
            preparation = .changed(request)
        }
        return preparation
    }

    /// Whether a failure ends what is left of the item. Finally items do all they can.
    var isEnding: Bool { phase == .steps && decision != .goOn }

    /// Whether tests run where the request failed.
    var followFailures: Bool {
        phase == .finally || BailDecision(.request, under: worker.plan.settings.bail) == .goOn
    }

    /// Runs the test scripts, also where the request failed.
    func test(_ outcome: RequestOutcome, sent request: @escaping () -> JSON) {
        for script in item.scripts where script.phase == .test && !worker.isStopping(phase) && !isEnding {
            let result = run(script) { job in
                job.request = request
                job.response = ScriptJob.Response(response: outcome.response, responseTime: outcome.responseTime)
                job.cookies = { [worker] in
                    outcome.exchanges.last.map { worker.courier.cookies(for: $0.request.url) } ?? []
                }
            }
            if case .set(let name) = result.nextRequest { worker.delivery.emit(.nextRequest(name)) }
        }
        if let visualization { worker.delivery.emit(.visualization(item, visualization)) }
    }

    private func run(_ script: PlannedScript, _ fill: (ScriptJob) -> Void) -> ScriptOutcome {
        current = ScriptRecord(item: item, cursor: cursor, script: script)
        worker.delivery.emit(.beforeScript(current))
        let outcome = outcome(of: script, fill)
        worker.builder.resolver.scopes = outcome.scopes
        if case .set = outcome.nextRequest { nextRequest = outcome.nextRequest }
        if let latest = outcome.visualizer { visualization = latest }
        if outcome.error != nil { hasFailed = true } else { warnOfRaisedErrors() }
        raisedErrors = []
        let error = outcome.error ?? failureOfTests
        failedTests = []
        if error != nil { decision = max(decision, BailDecision(.script, under: worker.plan.settings.bail)) }
        worker.delivery.emit(.script(current, error))
        return outcome
    }

    /// Where failed tests end the run they are an error of their script as well, as in newman.
    private var failureOfTests: ScriptError? {
        guard !failedTests.isEmpty, worker.plan.settings.bail.contains(.failure) else { return nil }
        return ScriptError(name: "AssertionFailure", message: failedTests.joined(separator: ", "))
    }

    /// As in Postman, an error in a timer or in a promise that nobody awaits fails nothing. It must not go unseen.
    private func warnOfRaisedErrors() {
        for error in raisedErrors {
            let place = current.place + (error.position.map { ":" + current.naming($0) } ?? "")
            worker.warn(
                Diagnostic(
                    .warning, "an error at \(place) fails nothing: \(error.name): \(error.message)", path: item.path))
        }
    }

    private func outcome(of script: PlannedScript, _ fill: (ScriptJob) -> Void) -> ScriptOutcome {
        let scopes = worker.builder.resolver.scopes
        do {
            let scripts = try worker.scripts(makeScripts)
            let job = ScriptJob(
                phase: script.phase, text: script.script.text, scriptID: script.script.id, item: item,
                collectionName: worker.plan.collectionName, owner: script.owner, cursor: cursor, scopes: scopes,
                request: { [:] }, timeLimit: worker.scriptLimit(phase))
            fill(job)
            let outcome = scripts.run(job, host: self)
            // A script that ran out of time may leave some behind. They are none of the items' that follow.
            if openRequests > 0 { worker.surroundings.sender.cancelAll() }
            return outcome
        } catch {
            let message = [error.message, error.help].compactMap(\.self).joined(separator: "; ")
            return ScriptOutcome(scopes: scopes, error: ScriptError(name: "Error", message: message))
        }
    }
}

extension ItemScripts: ScriptHost {
    func script(asserted assertion: ScriptAssertion) {
        let verdict: AssertionResult.Verdict
        if assertion.isSkipped {
            verdict = .skipped
        } else if assertion.isPassed {
            verdict = .passed
        } else {
            hasFailed = true
            failedTests.append(assertion.name)
            // A test that threw nothing to show has its name for a message.
            verdict = .failed(message: assertion.error?.message ?? assertion.name)
        }
        worker.delivery.emit(
            .assertion(
                AssertionResult(
                    name: assertion.name, verdict: verdict, item: item, cursor: cursor, index: assertion.index,
                    source: .script, errorName: assertion.error?.name ?? "AssertionError")))
    }

    func script(logged message: ScriptLogMessage) { worker.delivery.emit(.console(message)) }

    func script(raised error: ScriptError) {
        raisedErrors.append(error)
        worker.delivery.emit(.exception(error, current))
    }

    func script(sets variable: String, to text: String) {
        let declared = worker.builder.resolver.scopes.find(variable)?.variable
        if declared?.isSecret == true || SecretNames.isSecret(variable) { worker.surroundings.learnSecret(text) }
    }

    func script(sends request: JSON, whenDone: @escaping (ScriptReply) -> Void) {
        let request = ScriptRequest(request, worker: worker)
        let built = request.build()
        for warning in built.warnings { worker.warn(Diagnostic(.warning, warning, path: item.path)) }
        openRequests += 1
        send(built, of: request, answersLeft: ItemExecution.mostAnswers) { [worker] outcome in
            self.openRequests -= 1
            let cookies = outcome.exchanges.last.map { worker.courier.cookies(for: $0.request.url) } ?? []
            whenDone(ScriptReply(result: outcome.result, responseTime: outcome.responseTime, cookies: cookies))
        }
    }

    /// Sends a request, and again where a server asks for a signature. Each sending is told of; the last one counts.
    private func send(
        _ built: BuiltRequest, of request: ScriptRequest, answersLeft: Int,
        whenDone: @escaping (RequestOutcome) -> Void
    ) {
        let record = RequestRecord(
            item: item, cursor: cursor, method: built.method, url: built.url, request: try? built.result.get(),
            secrets: built.secrets)
        worker.delivery.emit(.beforeRequest(record))
        let finish = { [worker] (outcome: RequestOutcome) in
            let outcome = worker.ended(outcome)
            worker.delivery.emit(.request(record, outcome), holding: outcome.bodyBytes)
            guard answersLeft > 0, !worker.isStopping(self.phase), let next = request.answer(outcome, to: built) else {
                return whenDone(outcome)
            }
            self.send(next, of: request, answersLeft: answersLeft - 1, whenDone: whenDone)
        }
        switch built.result {
        case .failure(let failure): finish(RequestOutcome(result: .failure(failure)))
        case .success(let request):
            let settings = worker.plan.settings
            var transfer = settings.transfer
            transfer.origin = worker.origin(of: item, cursor, nil)
            worker.courier.deliver(
                request, Courier.Manner(transfer: transfer, redirects: settings.redirects), whenDone: finish)
        }
    }

    func script(makesUp name: String) -> String? { worker.builder.resolver.dynamic.value(of: name) }

    var scriptVault: ScriptVault? {
        get { worker.vault }
        set {
            worker.vault = newValue
            for text in newValue?.texts ?? [] { worker.surroundings.learnSecret(text) }
        }
    }

    var scriptTime: WallTime { worker.surroundings.now() }

    var scriptCookies: CookieJar {
        get { worker.courier.jar }
        set { worker.courier.jar = newValue }
    }

    func turnLoop(until deadline: ContinuousClock.Instant?) {
        worker.delivery.deliver()
        worker.surroundings.sender.turn(until: deadline)
    }

    var isScriptInterrupted: Bool { phase == .steps && worker.isInterrupted }
}
