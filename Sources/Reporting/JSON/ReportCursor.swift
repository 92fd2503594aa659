import JSONTree
import RunModel

/// A cursor in the words of the JSON report.
struct ReportCursor {
    let visit: ItemVisit
    var requestID: String?
    var scriptID: String?
    var execution: String?

    init(_ visit: ItemVisit, requestID: String?, scriptID: String? = nil, execution: String? = nil) {
        self.visit = visit
        self.requestID = requestID
        self.scriptID = scriptID
        self.execution = execution
    }

    var json: JSON {
        var object = JSONObject([
            ("position", .number(JSONNumber(visit.cursor.position))),
            ("iteration", .number(JSONNumber(visit.cursor.iteration))),
            ("length", .number(JSONNumber(visit.cursor.itemCount))),
            ("cycles", .number(JSONNumber(visit.cursor.iterationCount))),
        ])
        switch visit.start {
        case .ofRun:
            for (name, value) in [("empty", false), ("eof", false), ("bof", true), ("cr", false)] {
                object[name] = .bool(value)
            }
        case .ofIteration: object["cr"] = true
        case .none: break
        }
        object["ref"] = .string(visit.reference)
        object["httpRequestId"] = requestID.map(JSON.string)
        object["scriptId"] = scriptID.map(JSON.string)
        object["execution"] = execution.map(JSON.string)
        return .object(object)
    }
}
