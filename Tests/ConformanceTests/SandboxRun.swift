import HTTPModel
import JSONTree
import RunModel
import ScriptSandbox
import TestSupport
import Variables

/// Runs the scripts of one case as a worker does, and keeps what happened.
struct SandboxRun {
    /// The moment that decides which cookies have expired, in seconds.
    static let now = 1_700_000_000

    private(set) var events: [JSON] = []
    private(set) var remains = SandboxRemains()

    init(_ example: SandboxCase, _ runner: any ScriptRunning) {
        let context = example.context
        let host = RecordingScriptHost(cookies: context.jar, vault: context.vault)
        let replies = context.replies
        host.answer = { replies.reply(to: $0) }
        remains.scopes = context.scopes
        remains.request = context.request
        for (index, script) in example.scripts.enumerated() {
            let job = remains.job(script, in: context.with(script.own), id: "\(example.name) \(index)", host)
            let outcome = runner.run(job, host: host)
            events += host.events.map(SandboxEvent.json) + [SandboxEvent.end(outcome.error)]
            host.clear()
            remains.take(outcome, of: script.phase)
        }
    }
}
