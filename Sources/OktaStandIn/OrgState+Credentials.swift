import JSONTree

extension OrgState {
    mutating func perform(
        _ call: Endpoint.Credentials, _ key: String, _ request: APIRequest
    ) throws(OktaError) -> Reply {
        switch call {
        case .changePassword: return try changePassword(key, request)
        case .changeRecoveryQuestion: return try changeRecoveryQuestion(key, request)
        case .forgotPasswordWithAnswer: return try answerRecoveryQuestion(key, try ForgottenPassword(request), request)
        case .forgotPassword:
            guard request.hasBody, let forgotten = try ForgottenPassword(optional: request) else {
                return try forgotPassword(key, request)
            }
            return try answerRecoveryQuestion(key, forgotten, request)
        }
    }

    private mutating func changePassword(_ key: String, _ request: APIRequest) throws(OktaError) -> Reply {
        let members = try BodyMembers(try request.json(), allowed: ["oldPassword", "newPassword", "revokeSessions"])
        guard let old = try members.wrappedValue("oldPassword"), let new = try members.wrappedValue("newPassword")
        else { throw OktaError(.malformedBody) }
        _ = try members.bool("revokeSessions")
        let user = try user(key)
        guard var moved = try moved(user, by: .changePassword, request.now) else { return .noContent }
        guard user.password?.matches(old) == true else { throw Self.credentialsFault("Old Password is not correct") }
        try checkNewPassword(new, user)
        if request.query.bool("strict") == true,
            let cause = configuration.passwordPolicy.youth(of: user, request.now)
        {
            throw Self.credentialsFault(cause)
        }
        moved.setPassword(PasswordDigest(new, salt: identifiers.salt()), request.now)
        directory.store(moved)
        return .ok(UserDocument.credentials(moved))
    }

    private mutating func changeRecoveryQuestion(_ key: String, _ request: APIRequest) throws(OktaError) -> Reply {
        let members = try BodyMembers(try request.json(), allowed: ["password", "recovery_question"])
        guard let password = try members.wrappedValue("password"),
            let input = try RecoveryInput(members.value("recovery_question"))
        else { throw OktaError(.malformedBody) }
        let user = try user(key)
        guard var moved = try moved(user, by: .changeRecoveryQuestion, request.now) else { return .noContent }
        let recovery = try input.checked()
        guard user.password?.matches(password) == true else { throw Self.credentialsFault("Password is not correct") }
        setRecovery(recovery, of: &moved)
        moved.touch(request.now)
        directory.store(moved)
        return .ok(UserDocument.credentials(moved))
    }

    /// Sends a link that lets the user choose a password; the status stays.
    private mutating func forgotPassword(_ key: String, _ request: APIRequest) throws(OktaError) -> Reply {
        let user = try user(key)
        try checkPasswordOfOrg(user)
        if let moved = try moved(user, by: .forgotPassword, request.now) { directory.store(moved) }
        guard request.query.bool("sendEmail") == false else { return .done }
        let token = identifiers.token("dfp")
        return .ok(["resetPasswordUrl": .string("\(request.org)/signin/reset-password/\(token)")])
    }

    private mutating func answerRecoveryQuestion(
        _ key: String, _ forgotten: ForgottenPassword, _ request: APIRequest
    ) throws(OktaError) -> Reply {
        let user = try user(key)
        try checkPasswordOfOrg(user)
        guard var moved = try moved(user, by: .forgotPasswordWithAnswer, request.now) else { return .noContent }
        guard let recovery = user.recovery else {
            throw OktaError(.forgotPassword, causes: ["Recovery credential not set."])
        }
        guard recovery.accepts(forgotten.answer) else { throw OktaError(.recoveryAnswer) }
        try checkNewPassword(forgotten.password, user)
        moved.setPassword(PasswordDigest(forgotten.password, salt: identifiers.salt()), request.now)
        directory.store(moved)
        return .ok(UserDocument.credentials(moved))
    }

    /// A user who signs in elsewhere has no password here to forget.
    private func checkPasswordOfOrg(_ user: UserRecord) throws(OktaError) {
        guard user.provider.signsInElsewhere else { return }
        let type = user.provider.type.rawValue
        throw OktaError(
            .passwordReset, causes: ["Forgot password is not supported for users with login type \(type)."])
    }

    /// Policy, then history: what a user may not choose for itself.
    private func checkNewPassword(_ password: String, _ user: UserRecord) throws(OktaError) {
        let policy = configuration.passwordPolicy
        guard policy.accepts(password, login: user.login) else { throw Self.credentialsFault(policy.requirements) }
        if let cause = policy.reuse(of: password, by: user) { throw Self.credentialsFault(cause) }
    }

    private static func credentialsFault(_ cause: String) -> OktaError {
        OktaError(.credentialsUpdate, causes: [cause])
    }
}
