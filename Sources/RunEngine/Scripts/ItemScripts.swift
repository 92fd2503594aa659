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
    private var current: ScriptRecord

    /// Whether an assertion or a whole script failed.
    private(set) var hasFailed = false
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
        /// `pm.execution.skipRequest` was called: neither the request nor its tests take place.
        case skipped
    }

    func prepare(_ request: @autoclosure () -> RequestDefinition) -> Preparation {
        let scripts = item.scripts.filter { $0.phase == .prerequest }
        guard !scripts.isEmpty else { return .unchanged }
        var definition = request().json
        var preparation = Preparation.unchanged
        for script in scripts where !worker.isStopping(phase) {
            let outcome = run(script, request: definition, response: nil, cookies: [])
            if outcome.skipsRequest { return .skipped }
            guard let changed = outcome.request, let request = RequestDefinition(json: changed) else { continue }
            definition = changed
            preparation = .changed(request)
        }
        return preparation
    }

    /// Runs the test scripts, also where the request failed.
    func test(_ outcome: RequestOutcome, sent request: @autoclosure () -> JSON) {
        let scripts = item.scripts.filter { $0.phase == .test }
        guard !scripts.isEmpty else { return }
        let definition = request()
        let response = ScriptJob.Response(response: outcome.response, responseTime: outcome.responseTime)
        let cookies = outcome.exchanges.last.map { worker.courier.cookies(for: $0.request.url) } ?? []
        for script in scripts where !worker.isStopping(phase) {
            let result = run(script, request: definition, response: response, cookies: cookies)
            if case .set(let name) = result.nextRequest { worker.delivery.emit(.nextRequest(name)) }
        }
    }

    private func run(
        _ script: PlannedScript, request: JSON, response: ScriptJob.Response?, cookies: [Cookie]
    ) -> ScriptOutcome {
        current = ScriptRecord(item: item, cursor: cursor, script: script)
        worker.delivery.emit(.beforeScript(current))
        let outcome = outcome(of: script, request: request, response: response, cookies: cookies)
        worker.builder.resolver.scopes = outcome.scopes
        if case .set = outcome.nextRequest { nextRequest = outcome.nextRequest }
        if outcome.error != nil { hasFailed = true }
        worker.delivery.emit(.script(current, outcome.error))
        return outcome
    }

    private func outcome(
        of script: PlannedScript, request: JSON, response: ScriptJob.Response?, cookies: [Cookie]
    ) -> ScriptOutcome {
        do {
            return try worker.scripts(makeScripts).run(
                job(script, request: request, response: response, cookies: cookies), host: self)
        } catch {
            let failure = ScriptError(name: "Error", message: error.message)
            return ScriptOutcome(scopes: worker.builder.resolver.scopes, error: failure)
        }
    }

    private func job(
        _ script: PlannedScript, request: JSON, response: ScriptJob.Response?, cookies: [Cookie]
    ) -> ScriptJob {
        ScriptJob(
            phase: script.phase, text: script.script.text, scriptID: script.script.id,
            name: "\(item.path), \(current.place)", itemID: item.item.id, itemName: item.name,
            location: [worker.plan.collectionName] + item.folders + [item.name], owner: script.owner, cursor: cursor,
            scopes: worker.builder.resolver.scopes, request: request, response: response, cookies: cookies,
            timeLimit: worker.plan.settings.scriptTimeout)
    }
}

extension ItemScripts: ScriptHost {
    func script(asserted assertion: ScriptAssertion) {
        let verdict: AssertionResult.Verdict =
            assertion.isSkipped ? .skipped : assertion.error.map { .failed(message: $0.message) } ?? .passed
        if assertion.error != nil { hasFailed = true }
        worker.delivery.emit(
            .assertion(
                AssertionResult(
                    name: assertion.name, verdict: verdict, item: item, cursor: cursor, index: assertion.index,
                    source: .script, errorName: assertion.error?.name ?? "AssertionError")))
    }

    func script(logged message: ScriptLogMessage) { worker.delivery.emit(.console(message)) }

    func script(raised error: ScriptError) { worker.delivery.emit(.exception(error, current)) }

    func script(sends request: JSON, whenDone: @escaping (ScriptReply) -> Void) {
        let built = ScriptRequest(request, worker: worker).build()
        for warning in built.warnings { worker.warn(Diagnostic(.warning, warning, path: item.path)) }
        let record = RequestRecord(
            item: item, cursor: cursor, method: built.method, url: built.url, request: try? built.result.get(),
            secrets: built.secrets)
        worker.delivery.emit(.beforeRequest(record))
        let finish = { [worker] (outcome: RequestOutcome) in
            worker.delivery.emit(.request(record, outcome))
            let cookies = outcome.exchanges.last.map { worker.courier.cookies(for: $0.request.url) } ?? []
            whenDone(ScriptReply(result: outcome.result, responseTime: outcome.responseTime, cookies: cookies))
        }
        switch built.result {
        case .failure(let failure): finish(RequestOutcome(result: .failure(failure)))
        case .success(let request):
            let settings = worker.plan.settings
            worker.courier.deliver(
                request, Courier.Manner(transfer: settings.transfer, redirects: settings.redirects), whenDone: finish)
        }
    }

    var scriptCookies: CookieJar {
        get { worker.courier.jar }
        set { worker.courier.jar = newValue }
    }

    func turnLoop(until deadline: ContinuousClock.Instant?) { worker.surroundings.sender.turn(until: deadline) }

    var isScriptInterrupted: Bool { worker.isStopping(phase) }
}
