import HTTPModel
import JSONTree

/// What a call answers, before the fields that every answer has.
struct Reply {
    var status: Int
    /// Nil sends no body, and no Content-Type.
    var body: JSON?
    var fields: [HTTPField] = []

    static func ok(_ body: JSON) -> Reply { Reply(status: 200, body: body) }

    /// `{}`
    static let done = Reply(status: 200, body: .object(JSONObject()))
    static let noContent = Reply(status: 204, body: nil)
}
