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

    /// How long a script may take now: as long as any, but not longer than what is left to the run.
    func scriptLimit(_ phase: ItemExecution.Phase) -> Duration? {
        let limit = plan.settings.scriptTimeout
        return phase == .steps ? deadline.capping(limit, at: surroundings.instant()) : limit
    }
}
