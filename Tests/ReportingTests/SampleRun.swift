import HTTPModel
import JSONTree
import PostmanFormat
import RunModel

/// A run told by hand: each call sends the events that the engine would send, and counts them.
final class SampleRun {
    private let observer: any RunObserving
    private var tally = RunTally()
    private var item = PlannedItem(item: SampleRun.request("none"))
    private var cursor: Cursor
    private var assertionIndex = 0

    init(_ observer: any RunObserving, collection: String, chain: String? = nil, iterations: Int = 1) {
        self.observer = observer
        cursor = Cursor(iterationCount: iterations, itemCount: 2)
        send(
            .start(
                RunStart(collectionName: collection, chainName: chain, iterationCount: iterations, itemCount: 2)))
    }

    private static func request(_ name: String) -> Item {
        Item(id: name, name: name, request: RequestDefinition(url: URLDefinition()))
    }

    func send(_ event: RunEvent) {
        tally.count(event)
        observer.receive(event)
    }

    func iteration(_ number: Int = 0, _ content: () -> Void) {
        cursor.iteration = number
        send(.beforeIteration(cursor))
        content()
        send(.iteration(cursor))
    }

    func item(_ name: String, in folders: [String] = [], _ content: () -> Void) {
        item = PlannedItem(item: Self.request(name), folders: folders)
        assertionIndex = 0
        send(.beforeItem(item, cursor))
        content()
        send(.item(item, cursor))
    }

    func skippedItem(_ name: String, in folders: [String] = [], _ reason: SkipReason) {
        item(name, in: folders) { send(.skipped(item, reason: reason)) }
    }

    func finally() { send(.beforeFinally(cursor)) }

    func request(_ method: String, _ url: String, _ response: HTTPResponse, in time: Duration = .milliseconds(32)) {
        exchange(method, url, RequestOutcome(result: .success(response), responseTime: time))
    }

    func request(_ method: String, _ url: String, failing failure: RequestFailure) {
        exchange(method, url, RequestOutcome(result: .failure(failure)))
    }

    /// A request with its exchange, for reports that show more than its line.
    func request(_ exchange: Exchange, _ response: HTTPResponse, in time: Duration = .milliseconds(40)) {
        let record = RequestRecord(
            item: item, cursor: cursor, method: exchange.request.method, url: exchange.request.url.text,
            request: exchange.request)
        send(.beforeRequest(record))
        send(
            .request(
                record, RequestOutcome(result: .success(response), exchanges: [exchange], responseTime: time)))
    }

    private func exchange(_ method: String, _ url: String, _ outcome: RequestOutcome) {
        send(.request(beginRequest(method, url), outcome))
    }

    @discardableResult
    func beginRequest(_ method: String, _ url: String) -> RequestRecord {
        let record = RequestRecord(item: item, cursor: cursor, method: method, url: url, request: nil)
        send(.beforeRequest(record))
        return record
    }

    func end(_ record: RequestRecord, _ response: HTTPResponse, in time: Duration = .milliseconds(32)) {
        send(.request(record, RequestOutcome(result: .success(response), responseTime: time)))
    }

    func testScript(_ content: () -> Void) {
        let script = PlannedScript(phase: .test, script: Script(id: "script", text: ""), owner: item.name)
        let record = ScriptRecord(item: item, cursor: cursor, script: script)
        send(.beforeScript(record))
        content()
        send(.script(record, nil))
    }

    func console(_ text: String) { send(.console(ScriptLogMessage(level: .log, texts: [text]))) }

    func assertion(_ name: String, _ verdict: AssertionResult.Verdict = .passed) {
        let result = AssertionResult(name: name, verdict: verdict, item: item, cursor: cursor, index: assertionIndex)
        assertionIndex += 1
        send(.assertion(result))
    }

    func capture(_ variable: String, _ value: JSON, isSecret: Bool = false, isFallback: Bool = false) {
        let result = CaptureResult(variable: variable, value: value, isSecret: isSecret, isFallback: isFallback)
        send(.capture(result))
    }

    func retry(_ attempt: Int, of attempts: Int, wait: Duration, reason: String) {
        send(.retry(RetryNotice(item: item, attempt: attempt, attempts: attempts, wait: wait, reason: reason)))
    }

    func done(after duration: Duration = .milliseconds(63), wasInterrupted: Bool = false) {
        send(.done(tally.finished(after: duration, earlyEnd: wasInterrupted ? .interrupted : nil)))
    }
}
