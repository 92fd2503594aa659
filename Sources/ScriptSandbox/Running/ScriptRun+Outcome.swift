import JSONTree
import RunModel
import Variables

extension ScriptRun {
    func outcome(of ending: Ending) throws(Breakdown) -> ScriptOutcome {
        switch ending {
        case .interrupted:
            return ScriptOutcome(scopes: job.scopes, error: ScriptError(.ended(.interrupted)))
        case .finished(let state):
            var outcome = try changes(state)
            if state.contains(.error) { outcome.error = try thrownError() }
            return outcome
        case .timedOut(let state):
            var outcome = try changes(state)
            let kind = state.contains(.everPending) ? "asynchronous" : "synchronous"
            outcome.error = ScriptError(name: "Error", message: try call("timedOut", .string(kind)).string ?? kind)
            return outcome
        }
    }

    private func changes(_ state: RealmState) throws(Breakdown) -> ScriptOutcome {
        var outcome = ScriptOutcome(scopes: job.scopes)
        outcome.skipsRequest = state.contains(.skipped)
        guard !state.isDisjoint(with: .anyChange) else { return outcome }
        for (bit, scope) in RealmState.mutatedScopes where state.contains(bit) {
            outcome.scopes[scope].apply(mutations: try change(scope.rawValue) ?? [])
        }
        if state.contains(.localChanged) { outcome.scopes.local.replace(with: try change("local") ?? []) }
        if state.contains(.requestChanged), job.phase == .prerequest { outcome.request = try change("request") }
        if state.contains(.visualizerSet) { outcome.visualizer = try change("visualizer") }
        if state.contains(.nextRequestSet) { outcome.nextRequest = .set(try call("nextRequest").string) }
        return outcome
    }

    private func change(_ kind: String) throws(Breakdown) -> JSON? {
        try call("changes", .string(kind)).string.flatMap { try? JSON(parsing: $0) }
    }

    private func thrownError() throws(Breakdown) -> ScriptError {
        let parts = try call("error")
        return ScriptError(
            engineName: parts.element(0)?.string, message: parts.element(1)?.string,
            line: parts.element(2)?.integer, column: parts.element(3)?.integer)
    }
}

extension ScriptError {
    /// Why a script could not go on, in Postman's words where it has some.
    init(_ breakdown: ScriptRun.Breakdown) {
        let message: String
        switch breakdown {
        case .thrown(let error):
            self.init(error)
            return
        case .ended(.tooLong): message = "sandbox not responding"
        case .ended(.tooMuchMemory(let limit)):
            message = "sandbox: the script takes more than \(limit >> 20) MB of memory"
        case .ended(.interrupted): message = "sandbox: execution interrupted, bridge disconnecting."
        }
        self.init(name: "Error", message: message)
    }
}
