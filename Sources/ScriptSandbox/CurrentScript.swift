import RunModel

/// What host functions answer from: the script that runs now. Between scripts there is none, though JavaScript may still
/// run then, in promises that nobody awaits.
final class CurrentScript {
    var job: ScriptJob?
    var host: (any ScriptHost)?
    /// Answers that came while the loop turned and that JavaScript has not seen.
    var replies: [(callID: Int, reply: ScriptReply)] = []
}
