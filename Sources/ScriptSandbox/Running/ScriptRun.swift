import RunModel

/// One run of one script, from its start to its result.
struct ScriptRun {
    /// What ended a script.
    enum Ending {
        /// By itself, as far as it is known.
        case finished(RealmState)
        case timedOut(RealmState)
        case interrupted(RealmState)
    }

    /// The script cannot go on, and neither can its realm.
    enum Breakdown: Error {
        case ended(ScriptWatch.Verdict)
        case thrown(JavaScriptError)
    }

    let job: ScriptJob
    private let host: any ScriptHost
    private let script: CurrentScript
    let realm: Realm
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
            let state = try watched { () throws(JavaScriptError) in try realm.start(program, of: job) }
            if state == .settled { return ScriptOutcome(scopes: job.scopes) }
            return try outcome(of: try waitForEnd(from: state))
        } catch {
            hasSpoiltRealm = true
            return ScriptOutcome(scopes: job.scopes, error: ScriptError(error))
        }
    }

    /// Calls one of the realm's functions.
    @discardableResult
    func call(_ name: String, _ arguments: HostValue...) throws(Breakdown) -> JavaScriptValue {
        try watched { () throws(JavaScriptError) in try realm.call(name, arguments) }
    }

    /// Runs JavaScript, and stops where the script was ended meanwhile.
    func watched<Value>(_ body: () throws(JavaScriptError) -> Value) throws(Breakdown) -> Value {
        let result: Result<Value, JavaScriptError>
        do throws(JavaScriptError) { result = .success(try body()) } catch { result = .failure(error) }
        realm.watch.lookAfterCall()
        if let verdict = realm.watch.verdict { throw .ended(verdict) }
        switch result {
        case .success(let value): return value
        case .failure(let error): throw .thrown(error)
        }
    }

    /// A script that does not compile. Nothing of it ran.
    private func refused(_ error: JavaScriptError) -> ScriptOutcome {
        let error = ScriptError(error, in: job.text)
        host.script(raised: error)
        return ScriptOutcome(scopes: job.scopes, error: error)
    }
}

/// The loop.
extension ScriptRun {
    private func waitForEnd(from start: RealmState) throws(Breakdown) -> Ending {
        var state = start
        while true {
            if state.isFinished { return .finished(state) }
            if host.isScriptInterrupted { return .interrupted(state) }
            if let deadline, ContinuousClock.now >= deadline { return .timedOut(state) }
            if state.contains(.due) {
                try call("turn")
                if script.awaitsReplies { host.turnLoop(until: .now) }
            } else if let (callID, reply) = script.takeReply() {
                try watched { () throws(JavaScriptError) in try realm.answer(callID, reply, now: host.scriptTime) }
            } else {
                guard try wait() else { return .timedOut(state) }
            }
            state = RealmState(try call("state"))
        }
    }

    /// Turns the host's loop until something has come or is due; false where nothing ever will.
    private func wait() throws(Breakdown) -> Bool {
        let pause = try call("nextDeadline").number ?? -1
        // Promises that nobody settles are no reason to wait for the time to run out.
        guard pause >= 0 || script.awaitsReplies else { return false }
        let due = pause >= 0 ? ContinuousClock.now + .milliseconds(pause) : nil
        let moments = [due, deadline].compactMap(\.self)
        host.turnLoop(until: moments.min())
        return true
    }
}
