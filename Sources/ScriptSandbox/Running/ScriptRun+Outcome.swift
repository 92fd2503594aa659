import JSONTree
import RunModel
import Variables

extension ScriptRun {
    /// Ends the script and takes over what it leaves behind.
    func outcome(of ending: Ending) throws(Breakdown) -> ScriptOutcome {
        switch ending {
        case .interrupted(let state):
            _ = try watched { () throws(JavaScriptError) in try realm.end(state) }
            return ScriptOutcome(scopes: job.scopes, error: ScriptError(.ended(.interrupted)))
        case .finished(let state): return try outcome(left: state)
        case .timedOut(let state):
            var outcome = try outcome(left: state)
            let kind = state.contains(.everPending) ? "asynchronous" : "synchronous"
            outcome.error = ScriptError(name: "Error", message: try call("timedOut", .string(kind)).string ?? kind)
            return outcome
        }
    }

    private func outcome(left state: RealmState) throws(Breakdown) -> ScriptOutcome {
        let left = try watched { () throws(JavaScriptError) in try realm.end(state) }
        var outcome = ScriptOutcome(scopes: job.scopes)
        outcome.skipsRequest = state.contains(.skipped)
        var index = 0
        for bit in RealmState.leftBehind where state.contains(bit) {
            if let value = left.element(index) { take(value, of: bit, into: &outcome) }
            index += 1
        }
        return outcome
    }

    private func take(_ value: JavaScriptValue, of bit: RealmState, into outcome: inout ScriptOutcome) {
        switch bit {
        case .error: outcome.error = ScriptError(parts: value)
        case .environmentChanged: outcome.scopes.environment.apply(mutations: value.json)
        case .globalsChanged: outcome.scopes.globals.apply(mutations: value.json)
        case .collectionVariablesChanged: outcome.scopes.collection.apply(mutations: value.json)
        case .localChanged: outcome.scopes.local.replace(with: value.json)
        // A test script comes too late for the request.
        case .requestChanged where job.phase == .prerequest: outcome.request = value.json
        case .visualizerSet: outcome.visualizer = value.json
        case .nextRequestSet: outcome.nextRequest = .set(value.string)
        default: break
        }
    }
}

extension JavaScriptValue {
    /// What a JSON text says; nil for anything else.
    fileprivate var json: JSON? { string.flatMap { try? JSON(parsing: $0) } }
}

extension ScriptError {
    /// The realm's array of name, message, line and column.
    fileprivate init(parts: JavaScriptValue) {
        self.init(
            engineName: parts.element(0)?.string, message: parts.element(1)?.string,
            line: parts.element(2)?.integer, column: parts.element(3)?.integer)
    }

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
