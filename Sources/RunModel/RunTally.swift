import HTTPModel

/// Counts the events of a run, so that every report and the exit code agree.
package struct RunTally: Sendable {
    package private(set) var summary = RunSummary()
    private var itemHasFailed = false
    private var iterationHasFailed = false
    /// What was known before the last request, while that one has failed.
    private var failuresBeforeRequest: (item: Bool, iteration: Bool)?

    package init() {}

    package mutating func count(_ event: RunEvent) {
        switch event {
        case .beforeIteration: iterationHasFailed = false
        case .beforeItem: itemHasFailed = false
        case .request(let record, let outcome): countRequest(record, outcome)
        case .retry: forgetFailedRequest()
        case .assertion(let result): countAssertion(result)
        case .skipped: summary.skippedItems += 1
        case .item: Self.countEnd(of: &summary.items, failed: itemHasFailed)
        case .iteration: Self.countEnd(of: &summary.iterations, failed: iterationHasFailed)
        case .start, .beforeFinally, .beforeRequest, .capture, .warning, .done: break
        }
    }

    /// A request that failed and is repeated fails nothing: the last attempt counts.
    private mutating func forgetFailedRequest() {
        guard let failures = failuresBeforeRequest else { return }
        failuresBeforeRequest = nil
        summary.requests.failed -= 1
        summary.failures.removeLast()
        (itemHasFailed, iterationHasFailed) = failures
    }

    private mutating func countRequest(_ record: RequestRecord, _ outcome: RequestOutcome) {
        summary.requests.total += 1
        failuresBeforeRequest = nil
        switch outcome.result {
        case .success(let response):
            summary.received += response.body.count
            summary.responseTimes.add(milliseconds: outcome.responseTime / .milliseconds(1))
        case .failure(let failure):
            failuresBeforeRequest = (itemHasFailed, iterationHasFailed)
            summary.requests.failed += 1
            fail(
                RunFailure(
                    name: "Error", test: "", message: failure.message, place: "request",
                    itemPath: record.item.path, iteration: record.cursor.iteration))
        }
    }

    private mutating func countAssertion(_ result: AssertionResult) {
        summary.assertions.total += 1
        guard case .failed(let message) = result.verdict else { return }
        summary.assertions.failed += 1
        fail(
            RunFailure(
                name: "AssertionError", test: result.name, message: message,
                place: "assertion:\(result.index) in expectations", itemPath: result.item.path,
                iteration: result.cursor.iteration))
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
    package func finished(after duration: Duration, wasInterrupted: Bool) -> RunSummary {
        var summary = summary
        summary.duration = duration
        summary.wasInterrupted = wasInterrupted
        return summary
    }
}
