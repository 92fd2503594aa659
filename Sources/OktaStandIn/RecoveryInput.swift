import JSONTree

/// The member `recovery_question` of a request.
struct RecoveryInput: Sendable, Hashable {
    var question: String?
    var answer: String?

    /// Nil for an absent member and for an empty object.
    init?(_ json: JSON?) throws(OktaError) {
        guard let json else { return nil }
        let members = try BodyMembers(json, allowed: ["question", "answer"])
        question = try members.string("question")
        answer = try members.string("answer")
        if question == nil, answer == nil { return nil }
    }

    /// Both parts, once their lengths are right: 1 to 100 characters each, an answer of 4 at least.
    func checked() throws(OktaError) -> (question: String, answer: String) {
        var causes: [String] = []
        if let cause = Self.fault(question, from: 1) { causes.append("question: \(cause)") }
        if let cause = Self.fault(answer, from: 4) { causes.append("answer: \(cause)") }
        guard causes.isEmpty, let question, let answer else { throw .validation("recovery_question", causes) }
        return (question, answer)
    }

    private static func fault(_ text: String?, from minimum: Int) -> String? {
        guard let text, !text.isEmpty else { return "The field cannot be left blank" }
        if text.count < minimum { return "The field must have at least \(minimum) characters" }
        return text.count > 100 ? "The field must have at most 100 characters" : nil
    }
}
