package import Diagnostics
package import RunModel

/// Runs scripts in JavaScriptCore, on one thread at a time and in one realm. A realm in which a script had to be ended by
/// force is thrown away; the next script finds a new one.
package final class Sandbox: ScriptRunning {
    private let options: SandboxOptions
    private let script = CurrentScript()
    private var realm: Realm?

    /// Throws when JavaScriptCore is not installed.
    package init(_ options: SandboxOptions = SandboxOptions()) throws(Diagnostic) {
        if let problem = JavaScriptLibrary.problem { throw problem }
        self.options = options
    }

    package func run(_ job: ScriptJob, host: any ScriptHost) -> ScriptOutcome {
        script.begin(job, host: host)
        defer { script.end() }
        do throws(JavaScriptError) {
            var run = ScriptRun(job, host: host, script: script, realm: try currentRealm())
            let outcome = run.run()
            if run.hasSpoiltRealm { realm = nil }
            return outcome
        } catch {
            return ScriptOutcome(scopes: job.scopes, error: ScriptError(error))
        }
    }

    /// Makes the realm, and has it load libraries that scripts are going to ask for. What fails, or takes longer than a script
    /// may, is tried again, and told, when the first script needs it.
    func prepare(loading libraries: [String], limit: Duration?) {
        guard let realm = try? currentRealm() else { return }
        realm.watch.begin(deadline: limit.map { .now + $0 }) { false }
        defer { realm.watch.end() }
        for name in libraries { _ = try? realm.call("load", [.string(name)]) }
        if realm.watch.verdict != nil { self.realm = nil }
    }

    func currentRealm() throws(JavaScriptError) -> Realm {
        if let realm { return realm }
        let realm = try Realm(script: script, options: options)
        self.realm = realm
        return realm
    }
}
