import JSONTree
import PostmanFormat
package import RunModel

/// The whole run as one JSON file, with the members that newman's `json` reporter writes.
///
/// Each request is written when it and its tests are over, so memory holds one of them at a time. What comes to its end
/// meanwhile, requests that test scripts send and failures, waits beside the report.
package final class JSONReporter: RunObserving {
    /// Whether the report holds what was sent and received.
    enum Bodies: String, CaseIterable {
        case full, none
    }

    enum Waiting: Int, CaseIterable {
        /// Requests that the scripts of the item sent after the item's own.
        case executions
        /// Until the end of the run.
        case failures
    }

    let bodies: Bodies
    let file: any ReportFile
    let output: ReporterOutput
    let mask: SecretMask
    var writer: JSONStreamWriter
    var definitions: DefinitionStore
    var figures: RunFigures
    /// What waits for its turn, by `Waiting`.
    var waiting: DeferredText
    var failedRequests = FailedRequests()
    var identifiers = IdentifierSource()
    var visit: ItemVisit?
    var script: RunningScript?
    /// Identifies the last request that a script sent.
    var lastScriptRequestID: String?
    /// By the id of a script, the last run of it.
    var lastExecutions: [String: String] = [:]
    private var nextStart = ItemVisit.Start.ofRun

    init(bodies: Bodies = .full, file: any ReportFile, output: ReporterOutput) {
        self.bodies = bodies
        self.file = file
        self.output = output
        mask = SecretMask(output)
        writer = JSONStreamWriter(sink: file.write)
        definitions = DefinitionStore(output.subject, mask)
        figures = RunFigures(started: output.now())
        waiting = DeferredText(file: file)
        for _ in Waiting.allCases { waiting.addSection() }
        writer.openObject()
        writer.openObject("run")
        writer.openArray("executions")
    }

    package func receive(_ event: RunEvent) {
        figures.count(event)
        if let failed = failedRequests.settled(by: event) { recordFailure(failed) }
        switch event {
        case .start: figures.started = output.now()
        case .beforeIteration: if nextStart == .none { nextStart = .ofIteration }
        case .beforeItem(let item, let cursor): begin(item, cursor)
        case .beforeScript(let record): begin(record)
        case .beforeRequest: if script == nil { beginAttempt() }
        case .request(let record, let outcome): end(record, outcome)
        case .assertion(let result): add(result)
        case .script(let record, let error): end(record, error)
        case .retry: writeVisit()
        case .item: end()
        case .done(let summary): writeEnd(summary)
        case .beforeFinally, .console, .exception, .nextRequest, .visualization, .capture, .skipped, .warning,
            .iteration:
            break
        }
    }
}

extension JSONReporter {
    private func begin(_ item: PlannedItem, _ cursor: Cursor) {
        visit = ItemVisit(item: item, cursor: cursor, reference: identifiers.next(), start: nextStart)
        nextStart = .none
    }

    /// The item's own request is about to be sent.
    private func beginAttempt() {
        writeVisit()
        visit?.requestID = identifiers.next()
    }

    private func begin(_ record: ScriptRecord) {
        let running = RunningScript(record: record, execution: identifiers.next())
        lastExecutions[running.scriptID] = running.execution
        script = running
    }

    private func end(_ record: RequestRecord, _ outcome: RequestOutcome) {
        guard script != nil else {
            visit?.request = (record, outcome)
            return
        }
        guard let visit else { return }
        let identifier = identifiers.next()
        lastScriptRequestID = identifier
        let cursor = ReportCursor(visit, requestID: identifier)
        let execution = Execution(record: record, outcome: outcome, cursor: cursor, isOwn: false)
        if visit.request == nil { write(execution, to: &writer) } else { deferWriting(execution) }
    }

    private func add(_ result: AssertionResult) {
        visit?.assertions.append(result)
        if let error = ReportedError(result, mask) { recordFailure(error, result) }
    }

    private func end(_ record: ScriptRecord, _ error: ScriptError?) {
        defer { script = nil }
        guard let error else { return }
        let reported = ReportedError(error, mask)
        switch record.script.phase {
        case .prerequest: visit?.prerequestErrors.append(reported)
        case .test: visit?.testErrors.append(reported)
        }
        recordFailure(reported, record, at: error.position)
    }

    private func end() {
        writeVisit()
        visit = nil
    }

    /// Writes the item's own request with what its scripts and expectations found, when there is one that is over.
    private func writeVisit() {
        guard let visit, let request = visit.request else { return }
        var execution = Execution(
            record: request.record, outcome: request.outcome, cursor: ReportCursor(visit, requestID: visit.requestID),
            isOwn: true)
        execution.assertions = visit.assertions
        execution.prerequestErrors = visit.prerequestErrors
        execution.testErrors = visit.testErrors
        write(execution, to: &writer)
        waiting.read(Waiting.executions.rawValue) { writer.writeElements(text: $0) }
        waiting.clear(Waiting.executions.rawValue)
        self.visit?.forgetAttempt()
    }
}
