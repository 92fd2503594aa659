import Diagnostics
import HTTPModel

/// Counts the events of a run, so that every report and the exit code agree.
package struct RunTally: Sendable {
    package private(set) var summary = RunSummary()
    private var itemHasFailed = false
    private var iterationHasFailed = false
    /// A request without a response. It counts unless another attempt of its step follows.
    private var openFailure: RunFailure?

    package init() {}

    package mutating func count(_ event: RunEvent) {
        settleOpenFailure(event)
        switch event {
        case .beforeIteration: iterationHasFailed = false
        case .beforeItem: itemHasFailed = false
        case .request(let record, let outcome): countRequest(record, outcome)
        case .assertion(let result): countAssertion(result)
        case .script(let record, let error): countScript(record, error)
        case .skipped: summary.skippedItems += 1
        case .warning(let diagnostic): countWarning(diagnostic)
        case .item: Self.countEnd(of: &summary.items, failed: itemHasFailed)
        case .iteration: Self.countEnd(of: &summary.iterations, failed: iterationHasFailed)
        case .start, .beforeFinally, .beforeRequest, .retry, .beforeScript, .console, .exception, .nextRequest,
            .visualization, .capture, .done:
            break
        }
    }

    private mutating func countRequest(_ record: RequestRecord, _ outcome: RequestOutcome) {
        summary.requests.total += 1
        switch outcome.result {
        case .success(let response):
            summary.received += response.body.count
            summary.responseTimes.add(milliseconds: outcome.responseTime / .milliseconds(1))
        case .failure(let failure):
            openFailure = RunFailure(
                name: "Error", test: "", message: failure.message, place: "request", itemPath: record.item.path,
                iteration: record.cursor.iteration)
        }
    }

    private mutating func settleOpenFailure(_ event: RunEvent) {
        guard let failure = openFailure else { return }
        openFailure = nil
        if case .retry = event { return }
        summary.requests.failed += 1
        fail(failure)
    }

    private mutating func countScript(_ record: ScriptRecord, _ error: ScriptError?) {
        switch record.script.phase {
        case .prerequest: Self.countEnd(of: &summary.prerequestScripts, failed: error != nil)
        case .test: Self.countEnd(of: &summary.testScripts, failed: error != nil)
        }
        guard let error else { return }
        fail(
            RunFailure(
                name: error.name, test: "", message: error.message, place: record.place,
                position: error.position.map(record.naming), itemPath: record.item.path,
                iteration: record.cursor.iteration))
    }

    private mutating func countAssertion(_ result: AssertionResult) {
        summary.assertions.total += 1
        guard case .failed(let message) = result.verdict else { return }
        summary.assertions.failed += 1
        fail(
            RunFailure(
                name: result.errorName, test: result.name, message: message, place: result.place,
                itemPath: result.item.path, iteration: result.cursor.iteration))
    }

    /// An error that belongs to no item ends the run, which has then failed.
    private mutating func countWarning(_ diagnostic: Diagnostic) {
        guard diagnostic.severity == .error else { return }
        fail(
            RunFailure(
                name: "Error", test: "", message: diagnostic.message, place: "run", itemPath: "",
                iteration: summary.iterations.total))
    }

    private mutating func fail(_ failure: RunFailure) {
        itemHasFailed = true
        iterationHasFailed = true
        summary.failures.append(failure)
    }

    private static func countEnd(of count: inout RunSummary.Count, failed: Bool) {
        count.total += 1
        if failed { count.failed += 1 }
    }

    /// The final figures.
    package func finished(after duration: Duration, earlyEnd: EarlyEnd? = nil) -> RunSummary {
        var summary = summary
        summary.duration = duration
        summary.earlyEnd = earlyEnd
        return summary
    }
}
