import Diagnostics
import HTTPModel
import JSONTree
import PostmanFormat
import RunModel
import TestSupport
import Variables

@testable import ScriptSandbox

/// A sandbox with a host in memory, and scripts for it.
final class Stage {
    let host = RecordingScriptHost()
    let sandbox: Sandbox
    var scopes = VariableScopes()
    var request: JSON = ["url": "http://h/a", "method": "GET"]
    var response: HTTPResponse? = HTTPResponse(status: 200, reason: "OK")
    var timeLimit: Duration? = .seconds(10)
    var item = PlannedItem(
        item: Item(id: "i1", name: "Request", request: RequestDefinition(url: URLDefinition())), folders: ["Folder"])

    init(_ sandbox: Sandbox) { self.sandbox = sandbox }

    convenience init(_ options: SandboxOptions = SandboxOptions()) throws(Diagnostic) {
        self.init(try Sandbox(options))
    }

    /// Runs a script; the scopes are those that it left.
    @discardableResult
    func run(_ text: String, phase: ScriptJob.Phase = .test, id: String? = nil) -> ScriptOutcome {
        let response = phase == .test ? ScriptJob.Response(response: response, responseTime: .milliseconds(5)) : nil
        let request = request
        let job = ScriptJob(
            phase: phase, text: text, scriptID: id ?? text, item: item, collectionName: "Collection", owner: item.name,
            cursor: Cursor(itemCount: 1), scopes: scopes, request: { request }, response: response,
            timeLimit: timeLimit)
        let outcome = sandbox.run(job, host: host)
        scopes = outcome.scopes
        return outcome
    }

    /// One line for each thing that scripts reported so far.
    var log: [String] { host.events.map(\.line) }
}

extension RecordingScriptHost.Event {
    fileprivate var line: String {
        switch self {
        case .assertion(let assertion):
            let verdict = assertion.isSkipped ? "skipped" : assertion.isPassed ? "passed" : "failed"
            return "\(verdict) \(assertion.name)" + (assertion.error.map { ": \($0.message)" } ?? "")
        case .console(let message): return "\(message.level) \(message.texts.joined(separator: ", "))"
        case .exception(let error): return "exception \(error.name): \(error.message)"
        case .send(let request): return "send \(request.text())"
        }
    }
}
