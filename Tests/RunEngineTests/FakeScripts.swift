import RunModel

/// Scripts whose texts are names of closures.
final class FakeScripts: ScriptRunning {
    typealias Body = (_ job: ScriptJob, _ host: any ScriptHost, _ outcome: inout ScriptOutcome) -> Void

    private let bodies: [String: Body]
    /// The texts that ran, with the item they ran for: `text of item`.
    private(set) var runs: [String] = []

    init(_ bodies: [String: Body] = [:]) { self.bodies = bodies }

    func run(_ script: ScriptJob, host: any ScriptHost) -> ScriptOutcome {
        runs.append("\(script.text) of \(script.item.name)")
        var outcome = ScriptOutcome(scopes: script.scopes)
        bodies[script.text]?(script, host, &outcome)
        return outcome
    }
}
