import PostmanFormat
import RunModel

/// The script that runs at the moment.
struct RunningScript {
    let record: ScriptRecord
    /// Identifies this run of it.
    let execution: String

    var scriptID: String { record.script.script.id }
}
