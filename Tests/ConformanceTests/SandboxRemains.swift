import HTTPModel
import JSONTree
import RunModel
import TestSupport
import Variables

/// What scripts leave behind, each for the next.
///
/// Members of `expect` beside `events`: `environment`, `globals`, `collection`, `local` (a map of every enabled variable),
/// `request` (parts of its definition, the URL in one piece), `nextRequest` (null, a name, or `{"unchanged": true}`),
/// `skips`, `visualizer` (null, or parts of it). The last four are about the last script.
struct SandboxRemains {
    var scopes = VariableScopes()
    var request: JSON = .null
    private var last = ScriptOutcome(scopes: VariableScopes())

    func job(
        _ script: SandboxScript, in context: SandboxContext, id: String, _ host: RecordingScriptHost
    ) -> ScriptJob {
        var scopes = scopes
        scopes.data = context.scopes.data
        let request = request
        let isTest = script.phase == .test
        return ScriptJob(
            phase: script.phase, text: script.text, scriptID: id, item: context.item,
            collectionName: context.collectionName, owner: context.owner, cursor: context.cursor, scopes: scopes,
            request: { request }, response: isTest ? context.response : nil,
            cookies: {
                guard isTest, let url = context.requestURL else { return [] }
                return host.scriptCookies.cookies(for: url, now: SandboxRun.now)
            }, timeLimit: context.timeLimit)
    }

    mutating func take(_ outcome: ScriptOutcome, of phase: ScriptJob.Phase) {
        last = outcome
        scopes = outcome.scopes
        if phase == .prerequest, let changed = outcome.request { request = changed }
    }

    /// The members of `expect` as they are now.
    func actual(_ member: String) -> JSON? {
        switch member {
        case "environment": Self.map(scopes.environment)
        case "globals": Self.map(scopes.globals)
        case "collection": Self.map(scopes.collection)
        case "local": Self.map(scopes.local)
        case "request": RequestText.flat(request)
        case "nextRequest": next
        case "skips": .bool(last.skipsRequest)
        case "visualizer": last.visualizer ?? .null
        default: nil
        }
    }

    private var next: JSON {
        switch last.nextRequest {
        case .unchanged: ["unchanged": true]
        case .set(let name): name.map(JSON.string) ?? .null
        }
    }

    private static func map(_ scope: VariableScope) -> JSON {
        var map = JSONObject()
        for entry in scope.entries where !entry.isDisabled { map[entry.key] = entry.value ?? .null }
        return .object(map)
    }
}
