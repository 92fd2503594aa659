import Diagnostics
import RunModel

extension Worker {
    /// The JavaScript of this worker, started when the first script is to run.
    func scripts(_ start: () throws(Diagnostic) -> any ScriptRunning) throws(Diagnostic) -> any ScriptRunning {
        if let running = runningScripts { return running }
        let started = try start()
        runningScripts = started
        return started
    }
}
