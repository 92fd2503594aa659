import Diagnostics
import RunModel

extension Worker {
    /// The JavaScript of this worker, started when the first script is to run.
    func scripts(_ start: () -> Result<any ScriptRunning, Diagnostic>) throws(Diagnostic) -> any ScriptRunning {
        if let running = runningScripts { return running }
        let started = try start().get()
        runningScripts = started
        return started
    }
}
