import Diagnostics
import HTTPModel

/// Counts the events of a run, so that every report and the exit code agree.
package struct RunTally: Sendable {
    package private(set) var summary = RunSummary()
    private var itemHasFailed = false
    private var iterationHasFailed = false
    private var failedRequests = FailedRequests()

    package init() {}

    package mutating func count(_ event: RunEvent) {
        if let failed = failedRequests.settled(by: event) { countFailed(failed) }
        switch event {
        case .beforeIteration: iterationHasFailed = false
        case .beforeItem: itemHasFailed = false
        case .request(_, let outcome): countRequest(outcome)
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

    private mutating func countRequest(_ outcome: RequestOutcome) {
        summary.requests.total += 1
        guard case .success(let response) = outcome.result else { return }
        summary.received += response.body.count
        summary.responseTimes.add(milliseconds: outcome.responseTime / .milliseconds(1))
    }

    private mutating func countFailed(_ failed: FailedRequests.Failed) {
        summary.requests.failed += 1
        fail(
            RunFailure(
                name: "Error", test: "", message: failed.failure.message, place: "request",
                itemPath: failed.record.item.path, iteration: failed.record.cursor.iteration))
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
