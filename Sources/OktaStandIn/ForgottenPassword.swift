import JSONTree

/// The body of a forgotten password with the answer to the recovery question.
struct ForgottenPassword: Sendable, Hashable {
    /// The new one.
    var password: String
    var answer: String

    /// Throws E0000003 unless the body has both.
    init(_ request: APIRequest) throws(OktaError) {
        guard let forgotten = try ForgottenPassword(optional: request) else { throw OktaError(.malformedBody) }
        self = forgotten
    }

    /// Nil for an empty object, which asks for a link as an empty body does.
    init?(optional request: APIRequest) throws(OktaError) {
        let json = try request.json()
        if json.object?.members.isEmpty == true { return nil }
        let members = try BodyMembers(json, allowed: ["password", "recovery_question"])
        guard let password = try members.wrappedValue("password"),
            let answer = try RecoveryInput(members.value("recovery_question"))?.answer
        else { throw OktaError(.malformedBody) }
        self.password = password
        self.answer = answer
    }
}
