import JSONTree
import RunModel
import Variables

/// One run of one script, from its start to its result.
struct ScriptRun {
    /// What ended a script.
    private enum Ending {
        /// By itself, as far as it is known.
        case finished(RealmState)
        case timedOut(RealmState)
        case interrupted
    }

    /// The script cannot go on, and neither can its realm.
    private enum Breakdown: Error {
        case ended(ScriptWatch.Verdict)
        case thrown(JavaScriptError)
    }

    private let job: ScriptJob
    private let host: any ScriptHost
    private let script: CurrentScript
    private let realm: Realm
    private let deadline: ContinuousClock.Instant?
    /// Whether nothing more can run in the realm.
    private(set) var hasSpoiltRealm = false

    init(_ job: ScriptJob, host: any ScriptHost, script: CurrentScript, realm: Realm) {
        self.job = job
        self.host = host
        self.script = script
        self.realm = realm
        deadline = job.timeLimit.map { ContinuousClock.now + $0 }
    }

    mutating func run() -> ScriptOutcome {
        realm.watch.begin(deadline: deadline) { [host] in host.isScriptInterrupted }
        defer { realm.watch.end() }
        do throws(Breakdown) {
            let program: HeldValue
            do throws(JavaScriptError) {
                program = try realm.program(of: job)
            } catch {
                if let verdict = realm.watch.verdict { throw .ended(verdict) }
                return refused(error)
            }
            let state = try call { realm throws(JavaScriptError) in try realm.start(program, phase: job.phase) }
            if state == .settled { return ScriptOutcome(scopes: job.scopes) }
            let outcome = try outcome(of: try waitForEnd(from: state))
            try call { realm throws(JavaScriptError) in try realm.call("finish") }
            return outcome
        } catch {
            hasSpoiltRealm = true
            return ScriptOutcome(scopes: job.scopes, error: self.error(error))
        }
    }

    /// Calls into the realm, and stops where the script was ended meanwhile.
    @discardableResult
    private func call<Value>(_ body: (Realm) throws(JavaScriptError) -> Value) throws(Breakdown) -> Value {
        let result: Result<Value, JavaScriptError>
        do throws(JavaScriptError) { result = .success(try body(realm)) } catch { result = .failure(error) }
        if let verdict = realm.watch.verdict { throw .ended(verdict) }
        switch result {
        case .success(let value): return value
        case .failure(let error): throw .thrown(error)
        }
    }
}

/// The loop.
extension ScriptRun {
    private func waitForEnd(from start: RealmState) throws(Breakdown) -> Ending {
        var state = start
        while true {
            if state.isFinished { return .finished(state) }
            if host.isScriptInterrupted { return .interrupted }
            if let deadline, ContinuousClock.now >= deadline { return .timedOut(state) }
            if state.contains(.due) {
                try call { realm throws(JavaScriptError) in try realm.call("turn") }
                if script.awaitsReplies { host.turnLoop(until: .now) }
            } else if let (callID, reply) = script.takeReply() {
                try call { realm throws(JavaScriptError) in try realm.answer(callID, reply, now: host.scriptTime) }
            } else {
                guard try wait() else { return .timedOut(state) }
            }
            state = try call { realm throws(JavaScriptError) in try realm.currentState() }
        }
    }

    /// Turns the host's loop until something has come or is due; false where nothing ever will.
    private func wait() throws(Breakdown) -> Bool {
        let pause = try call { realm throws(JavaScriptError) in try realm.call("nextDeadline").number ?? -1 }
        // Promises that nobody settles are no reason to wait for the time to run out.
        guard pause >= 0 || script.awaitsReplies else { return false }
        let due = pause >= 0 ? ContinuousClock.now + .milliseconds(pause) : nil
        let moments = [due, deadline].compactMap(\.self)
        host.turnLoop(until: moments.min())
        return true
    }
}

/// The result.
extension ScriptRun {
    private func outcome(of ending: Ending) throws(Breakdown) -> ScriptOutcome {
        switch ending {
        case .interrupted:
            return ScriptOutcome(scopes: job.scopes, error: self.error(.ended(.interrupted)))
        case .finished(let state):
            var outcome = try changes(state)
            if state.contains(.error) { outcome.error = try thrownError() }
            return outcome
        case .timedOut(let state):
            var outcome = try changes(state)
            let kind = state.contains(.everPending) ? "asynchronous" : "synchronous"
            let message = try call { realm throws(JavaScriptError) in try realm.call("timedOut", .string(kind)).string }
            outcome.error = ScriptError(name: "Error", message: message ?? kind)
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
        if state.contains(.nextRequestSet) {
            let name = try call { realm throws(JavaScriptError) in try realm.call("nextRequest").string }
            outcome.nextRequest = .set(name)
        }
        return outcome
    }

    private func change(_ kind: String) throws(Breakdown) -> JSON? {
        let text = try call { realm throws(JavaScriptError) in try realm.call("changes", .string(kind)).string }
        return text.flatMap { try? JSON(parsing: $0) }
    }

    private func thrownError() throws(Breakdown) -> ScriptError {
        try call { realm throws(JavaScriptError) in
            let parts = try realm.call("error")
            return ScriptError(
                engineName: parts.element(0)?.string, message: parts.element(1)?.string,
                line: parts.element(2)?.integer, column: parts.element(3)?.integer)
        }
    }

    /// A script that does not compile. Nothing of it ran.
    private func refused(_ error: JavaScriptError) -> ScriptOutcome {
        let error = ScriptError(error, in: job.text)
        host.script(raised: error)
        return ScriptOutcome(scopes: job.scopes, error: error)
    }

    private func error(_ breakdown: Breakdown) -> ScriptError {
        let message: String
        switch breakdown {
        case .thrown(let error): return ScriptError(error)
        case .ended(.tooLong): message = "sandbox not responding"
        case .ended(.tooMuchMemory(let limit)):
            message = "sandbox: the script takes more than \(limit >> 20) MB of memory"
        case .ended(.interrupted): message = "sandbox: execution interrupted, bridge disconnecting."
        }
        return ScriptError(name: "Error", message: message)
    }
}
