import HTTPModel
import JSONTree
import RunModel

/// What host functions answer from: the script that runs now. Between scripts there is none, though JavaScript may still
/// run then, in promises that nobody awaits.
final class CurrentScript {
    private(set) var job: ScriptJob?
    private(set) var host: (any ScriptHost)?
    /// Answers to requests that JavaScript has not seen, in the order in which they came.
    private var replies: [(callID: Int, reply: ScriptReply)] = []
    /// Counts the scripts, so that an answer that comes too late finds nobody.
    private var number = 0

    var response: HTTPResponse? { job?.response?.response }

    /// How many requests are under way.
    private var outstanding = 0

    /// Whether an answer may still come.
    var awaitsReplies: Bool { outstanding > 0 || !replies.isEmpty }

    func begin(_ job: ScriptJob, host: any ScriptHost) {
        number += 1
        (self.job, self.host) = (job, host)
    }

    func end() {
        number += 1
        (job, host, replies, outstanding) = (nil, nil, [], 0)
    }

    func send(_ request: JSON, callID: Int) {
        let sender = number
        outstanding += 1
        host?.script(sends: request) { [weak self] reply in
            guard let self, self.number == sender else { return }
            outstanding -= 1
            replies.append((callID, reply))
        }
    }

    func takeReply() -> (callID: Int, reply: ScriptReply)? { replies.isEmpty ? nil : replies.removeFirst() }
}
