import HTTPModel
import JSONTree
import RunModel
import Variables

extension Realm {
    /// Hands over what came of a request that the script sent.
    func answer(_ callID: Int, _ reply: ScriptReply, now: WallTime) throws(JavaScriptError) {
        let cookies = reply.cookies.definition(now: now.seconds).text()
        switch reply.result {
        case .failure(let failure):
            _ = try call(
                "answerRequest",
                [
                    .integer(callID), .string(failure.definition.text()), .undefined, .string("[]"), .undefined,
                    .string(cookies),
                ])
        case .success(let response):
            _ = try call(
                "answerRequest",
                [
                    .integer(callID), .null, .array(response.summary(after: reply.responseTime)),
                    .string(response.fields.definition.text()), .bytes(response.body), .string(cookies),
                ])
        }
    }
}

extension RequestFailure {
    /// The error as scripts see it: no Error, but an object with the same members.
    fileprivate var definition: JSON {
        var members: [(String, JSON)] = [("name", "Error"), ("message", .string(message))]
        if case .transfer(let failure) = self {
            if let code = failure.code { members.append(("code", .string(code))) }
            if !failure.host.isEmpty { members.append(("host", .string(failure.host))) }
            if failure.port != 0 { members.append(("port", .number(JSONNumber(failure.port)))) }
        }
        return .object(JSONObject(members))
    }
}
