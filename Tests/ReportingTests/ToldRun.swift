import HTTPModel
import JSONTree
import PostmanFormat
import RunModel

/// A run of a collection from a file, told by hand: each call sends the events that the engine would send, and counts them.
final class ToldRun {
    let collection: Collection
    private(set) var tally = RunTally()
    private let observers: [any RunObserving]
    private let items: [PlannedItem]
    private var cursor: Cursor
    private var item: PlannedItem
    private var script: ScriptRecord?
    private var assertionIndex = 0

    init(_ collection: Collection, observers: [any RunObserving], iterations: Int = 1) throws {
        self.collection = collection
        self.observers = observers
        items = collection.items.flatMap { Self.planned($0, in: [], collection) }
        cursor = Cursor(iterationCount: iterations, itemCount: items.count)
        item = items[0]
        send(
            .start(
                RunStart(
                    collectionName: collection.info.name, chainName: nil, iterationCount: iterations,
                    itemCount: items.count)))
    }

    private static func planned(
        _ entry: CollectionItem, in folders: [String], _ collection: Collection
    ) -> [PlannedItem] {
        switch entry {
        case .group(let group): group.items.flatMap { planned($0, in: folders + [group.name], collection) }
        case .request(let item):
            [
                PlannedItem(
                    item: item, folders: folders, auth: collection.auth,
                    scripts: PlannedScript.runnable(collection.events, owner: collection.info.name)
                        + PlannedScript.runnable(item.events, owner: item.name))
            ]
        }
    }

    func send(_ event: RunEvent) {
        tally.count(event)
        for observer in observers { observer.receive(event) }
    }

    func iteration(_ number: Int = 0, _ content: () -> Void) {
        cursor.iteration = number
        send(.beforeIteration(cursor))
        content()
        send(.iteration(cursor))
    }

    /// Visits the item at that position of the collection.
    func item(_ position: Int, _ content: () -> Void) {
        item = items[position]
        cursor.position = position
        assertionIndex = 0
        send(.beforeItem(item, cursor))
        content()
        send(.item(item, cursor))
    }

    /// Runs a script of the item; which one is said by its position among them.
    func script(_ position: Int, error: ScriptError? = nil, _ content: () -> Void = {}) {
        let record = ScriptRecord(item: item, cursor: cursor, script: item.scripts[position])
        script = record
        assertionIndex = 0
        send(.beforeScript(record))
        content()
        script = nil
        send(.script(record, error))
    }

    func request(
        _ url: String, method: String = "GET", fields: HTTPFields = [:], body: HTTPBody? = nil, _ outcome: Outcome
    ) {
        let request = (try? HTTPURL(url)).map {
            HTTPRequest(method: method, url: $0, fields: fields, body: body)
        }
        let record = RequestRecord(item: item, cursor: cursor, method: method, url: url, request: request)
        send(.beforeRequest(record))
        switch outcome {
        case .response(let response):
            let exchanges = request.map { [Exchange(request: $0, outcome: .success(response))] } ?? []
            send(
                .request(
                    record,
                    RequestOutcome(
                        result: .success(response), exchanges: exchanges, responseTime: .microseconds(32_700))))
        case .failure(let failure): send(.request(record, RequestOutcome(result: .failure(failure))))
        }
    }

    enum Outcome {
        case response(HTTPResponse)
        case failure(RequestFailure)
    }

    func assertion(_ name: String, _ verdict: AssertionResult.Verdict = .passed) {
        send(
            .assertion(
                AssertionResult(
                    name: name, verdict: verdict, item: item, cursor: cursor, index: assertionIndex,
                    source: script == nil ? .expectations : .script)))
        assertionIndex += 1
    }

    func retry() {
        send(.retry(RetryNotice(item: item, attempt: 1, attempts: 2, wait: .zero, reason: "not yet")))
    }

    func done(wasInterrupted: Bool = false) { done(wasInterrupted ? .interrupted : nil) }

    func done(_ earlyEnd: EarlyEnd?) { send(.done(tally.finished(after: .milliseconds(63), earlyEnd: earlyEnd))) }
}
