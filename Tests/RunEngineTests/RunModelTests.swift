import HTTPModel
import JSONTree
import PostmanFormat
import RunModel
import Synchronization
import Testing
import Variables

@Suite struct RunModelTests {
    @Test func `a spread has average, extremes and the deviation of the whole row`() {
        var spread = Spread()
        #expect(spread.standardDeviation == 0)
        for value in [2.0, 4, 4, 4, 5, 5, 7, 9] { spread.add(milliseconds: value) }
        #expect(spread.count == 8)
        #expect(spread.average == 5)
        #expect(spread.minimum == 2)
        #expect(spread.maximum == 9)
        #expect(abs(spread.standardDeviation - 2) < 1e-12)
    }

    @Test func `the wait before an attempt grows by the backoff, up to an hour`() {
        let rule = RetryRule(attempts: 100, every: .seconds(2), backoff: 3)
        #expect((1...4).map(rule.wait) == [.zero, .seconds(2), .seconds(6), .seconds(18)])
        #expect(rule.wait(before: 99) == .seconds(3600))
        #expect(RetryRule(attempts: .max, every: .zero).wait(before: .max) == .zero)
        #expect(RetryRule(attempts: 0, every: .zero).attempts == 1)
    }

    @Test func `a JSON template resolves the texts in it and leaves everything else as it is`() throws {
        let json = try JSON(
            parsing: Array(#"{"a": ["{{x}}", 1.0, null], "{{k}}": "plain", "b": {"c": "<<x>>{{y}}"}}"#.utf8))
        let template = JSONTemplate(json)
        #expect(!template.isConstant)
        #expect(template.templates.map(\.source) == ["{{x}}", "<<x>>{{y}}"])
        #expect(
            template.resolved { "[\($0.source)]" }.text()
                == #"{"a":["[{{x}}]",1.0,null],"{{k}}":"plain","b":{"c":"[<<x>>{{y}}]"}}"#)
        #expect(JSONTemplate(["a": [1, "b"]]).isConstant)
    }

    private static let item = PlannedItem(
        item: Item(id: "i", name: "r", request: RequestDefinition(url: URLDefinition())), folders: ["F"])

    private func request(_ result: Result<HTTPResponse, RequestFailure>, _ time: Duration = .zero) -> RunEvent {
        let record = RequestRecord(
            item: Self.item, cursor: Cursor(iteration: 2, itemCount: 1), method: "GET", url: "http://h", request: nil)
        return .request(record, RequestOutcome(result: result, responseTime: time))
    }

    private func assertion(_ verdict: AssertionResult.Verdict, index: Int = 0) -> RunEvent {
        .assertion(
            AssertionResult(
                name: "n", verdict: verdict, item: Self.item, cursor: Cursor(iteration: 2, itemCount: 1), index: index))
    }

    @Test func `counts what happened, with each failure and its place`() {
        var tally = RunTally()
        let cursor = Cursor(itemCount: 1)
        let events: [RunEvent] = [
            .beforeIteration(cursor), .beforeItem(Self.item, cursor),
            request(.success(HTTPResponse(status: 200, body: [1, 2, 3])), .milliseconds(5)),
            assertion(.passed), assertion(.failed(message: "m"), index: 1), assertion(.skipped, index: 2),
            .item(Self.item, cursor), .iteration(cursor),
            .beforeIteration(cursor), .beforeItem(Self.item, cursor),
            request(.failure(.transfer(TransferFailure(.closedBeforeResponse)))),
            .item(Self.item, cursor), .beforeItem(Self.item, cursor), .skipped(Self.item, reason: .interrupted),
            .item(Self.item, cursor), .iteration(cursor), .beforeIteration(cursor), .iteration(cursor),
        ]
        for event in events { tally.count(event) }
        let summary = tally.finished(after: .seconds(2), earlyEnd: .interrupted)
        #expect(summary.iterations.total == 3)
        #expect(summary.iterations.failed == 2)
        #expect(summary.items.total == 3)
        #expect(summary.items.failed == 2)
        #expect(summary.requests.total == 2)
        #expect(summary.requests.failed == 1)
        #expect(summary.assertions.total == 3)
        #expect(summary.assertions.failed == 1)
        #expect(summary.skippedItems == 1)
        #expect(summary.received == 3)
        #expect(summary.responseTimes.count == 1)
        #expect(summary.responseTimes.average == 5)
        #expect(summary.duration == .seconds(2))
        #expect(summary.wasInterrupted)
        #expect(summary.failures.map(\.name) == ["AssertionError", "Error"])
        #expect(summary.failures.map(\.place) == ["assertion:1 in expectations", "request"])
        #expect(summary.failures.map(\.itemPath) == ["F / r", "F / r"])
        #expect(summary.failures.map(\.iteration) == [2, 2])
    }

    @Test func `an interruption tells those who wait, and those who come late at once`() {
        let interruption = Interruption()
        let sender = Counter()
        interruption.whenRaised { sender.add() }
        #expect(sender.count == 0)
        interruption.raise()
        interruption.raise()
        #expect(sender.count == 1)
        interruption.whenRaised { sender.add() }
        #expect(sender.count == 2)
    }
}

private final class Counter: Sendable {
    private let value = Mutex(0)

    var count: Int { value.withLock { $0 } }

    func add() { value.withLock { $0 += 1 } }
}
