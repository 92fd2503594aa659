import Diagnostics
import HTTPModel
import JSONTree
import PostmanFormat
import RunModel
import Synchronization
import TestSupport
import Variables

@testable import RunEngine

/// A run of one collection against answers in memory, with a fixed clock and a seeded source of chance.
final class Scene {
    let sender: AnsweringSender
    let interruption: Interruption
    var files: any FileAccess = NoFiles()
    var xpath: (any XPathEvaluating)?
    /// Nil runs no scripts.
    var scripts: (any ScriptRunning)?
    /// Why scripts cannot be started.
    var problem: Diagnostic?
    var vault: ScriptVault?
    var tellsOrigins = false
    var skipsPauses = false
    /// When the time of the run began to count.
    var start: ContinuousClock.Instant?
    let clock = SteppingClock()
    private(set) var events: [RunEvent] = []

    init(
        interruption: Interruption = Interruption(),
        _ answer: @escaping (HTTPRequest) -> Result<HTTPResponse, TransferFailure> = { _ in
            .success(HTTPResponse(status: 200))
        }
    ) {
        self.interruption = interruption
        sender = AnsweringSender(answer)
        sender.whenIdle = { [clock] in clock.wait(until: $0) }
    }

    private var makeScripts: (() -> Result<any ScriptRunning, Diagnostic>)? {
        if let problem { return { .failure(problem) } }
        return scripts.map { scripts in { .success(scripts) } }
    }

    @discardableResult
    func run(_ plan: RunPlan) -> RunSummary {
        let recorder = Recorder { self.events.append($0) }
        var surroundings = RunSurroundings(
            sender: sender, files: files, xpath: xpath, makeScripts: makeScripts,
            vault: vault, interruption: interruption, random: .seeded(1),
            now: { WallTime(milliseconds: 1_700_000_000_000) }, instant: { [clock] in clock.now })
        surroundings.start = start
        surroundings.tellsOrigins = tellsOrigins
        surroundings.skipsPauses = skipsPauses
        return Worker(plan, surroundings, observers: [recorder]).run()
    }

    @discardableResult
    func run(_ collection: String, _ variables: VariableScopes = VariableScopes()) throws -> RunSummary {
        run(try RunPlanner(Self.collection(collection)).plan(variables: variables))
    }

    static func collection(_ json: String) throws -> Collection {
        try CollectionFile(reading: Array(json.utf8), file: "c.json").collection
    }

    /// A collection of GET requests with these names.
    static func collection(named names: [String]) throws -> Collection {
        let items = names.map { #"{"name": "\#($0)", "request": "http://h/\#($0)"}"# }
        return try collection(#"{"info": {"name": "c"}, "item": [\#(items.joined(separator: ","))]}"#)
    }

    /// One line for each event, in order.
    var outline: [String] { events.compactMap(\.outline) }

    /// `passed NAME`, `failed NAME: MESSAGE` or `skipped NAME` for each assertion.
    var verdicts: [String] {
        assertions.map { result in
            switch result.verdict {
            case .passed: "passed \(result.name)"
            case .failed(let message): "failed \(result.name): \(message)"
            case .skipped: "skipped \(result.name)"
            }
        }
    }

    /// What was sent: `GET http://h/a`.
    var sent: [String] { sender.requests.map { "\($0.method) \($0.url.text)" } }

    var assertions: [AssertionResult] {
        events.compactMap { if case .assertion(let result) = $0 { result } else { nil } }
    }

    var captures: [CaptureResult] {
        events.compactMap { if case .capture(let result) = $0 { result } else { nil } }
    }

    var warnings: [String] {
        events.compactMap { if case .warning(let diagnostic) = $0 { diagnostic.message } else { nil } }
    }

    var skipped: [String] {
        events.compactMap {
            if case .skipped(let item, let reason) = $0 { "\(item.name): \(reason.message)" } else { nil }
        }
    }
}

extension RunEvent {
    fileprivate var outline: String? {
        switch self {
        case .start: "start"
        case .beforeIteration(let cursor): "beforeIteration \(cursor.iteration)"
        case .beforeFinally: "beforeFinally"
        case .beforeItem(let item, let cursor): "beforeItem \(item.name) \(cursor.position)"
        case .beforeRequest(let record): "beforeRequest \(record.url)"
        case .request(_, let outcome): "request " + (outcome.response.map { "\($0.status)" } ?? "failed")
        case .retry(let notice): "retry \(notice.attempt)/\(notice.attempts) after \(notice.wait): \(notice.reason)"
        case .beforeScript(let record): "beforeScript \(record.place)"
        case .console(let message): "console \(message.texts.joined(separator: " "))"
        case .exception(_, let record): "exception in \(record.place)"
        case .script(let record, let error): "script \(record.place) " + (error == nil ? "ended" : "failed")
        case .nextRequest(let name): "nextRequest \(name ?? "none")"
        case .visualization(_, let content): "visualization \(content.text())"
        case .assertion(let result): "assertion \(result.name)"
        case .capture(let result): "capture \(result.variable)=\(result.value.text())"
        case .skipped(_, let reason): "skipped: \(reason.message)"
        case .warning(let diagnostic): "warning \(diagnostic.message)"
        case .item(let item, _): "item \(item.name)"
        case .iteration(let cursor): "iteration \(cursor.iteration)"
        case .done: "done"
        }
    }
}

final class Recorder: RunObserving {
    private let record: (RunEvent) -> Void

    init(_ record: @escaping (RunEvent) -> Void) { self.record = record }

    func receive(_ event: RunEvent) { record(event) }
}

/// A clock that moves only while someone waits, and keeps how long each wait was.
final class SteppingClock: Sendable {
    private struct State {
        var now = ContinuousClock.now
        var waits: [Duration] = []
    }

    private let state = Mutex(State())

    var now: ContinuousClock.Instant { state.withLock { $0.now } }
    var waits: [Duration] { state.withLock { $0.waits } }

    func wait(until deadline: ContinuousClock.Instant) {
        state.withLock { state in
            state.waits.append(deadline - state.now)
            state.now = deadline
        }
    }
}

/// A world without any file.
struct NoFiles: FileAccess {
    func measure(_ path: String) throws(FileAccessError) -> (path: String, length: Int) { throw .missing(path) }
    func read(_ path: String) throws(FileAccessError) -> [UInt8] { throw .missing(path) }
}

/// Files in memory, by path.
struct MemoryFiles: FileAccess {
    var files: [String: [UInt8]]

    func measure(_ path: String) throws(FileAccessError) -> (path: String, length: Int) {
        (path, try read(path).count)
    }

    func read(_ path: String) throws(FileAccessError) -> [UInt8] {
        guard let bytes = files[path] else { throw .missing(path) }
        return bytes
    }
}

extension HTTPResponse {
    static func json(_ text: String, status: Int = 200, fields: HTTPFields = [:]) -> HTTPResponse {
        var fields = fields
        fields.append("Content-Type", "application/json")
        return HTTPResponse(status: status, fields: fields, body: Array(text.utf8))
    }
}
