/// The seam to JavaScript: runs one script after the other on a worker's thread, all in one realm.
package protocol ScriptRunning: AnyObject {
    /// Runs a script to its end, timers and pending calls included. What it asks for meanwhile goes to `host`, whose loop
    /// is turned as long as the script waits.
    func run(_ script: ScriptJob, host: any ScriptHost) -> ScriptOutcome
}
