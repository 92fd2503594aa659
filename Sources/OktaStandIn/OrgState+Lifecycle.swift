import JSONTree

extension OrgState {
    mutating func perform(
        _ call: Endpoint.Lifecycle, _ key: String, _ request: APIRequest
    ) throws(OktaError) -> Reply {
        let user = try user(key)
        switch call {
        case .activate: return try move(user, by: .activate, request, or: activationToken)
        case .reactivate: return try move(user, by: .reactivate, request, or: activationToken)
        case .deactivate: return try move(user, by: .deactivate, request)
        case .suspend: return try move(user, by: .suspend, request)
        case .unsuspend: return try move(user, by: .unsuspend, request)
        case .unlock: return try move(user, by: .unlock, request)
        case .resetFactors: return try move(user, by: .resetFactors, request)
        case .expirePassword:
            return request.query.bool("tempPassword") == true
                ? try setTemporaryPassword(user, request) : try expirePassword(user, request)
        case .expirePasswordWithTemporary: return try setTemporaryPassword(user, request)
        case .resetPassword: return try resetPassword(user, request)
        }
    }

    /// Moves a user and answers `{}`.
    private mutating func move(
        _ user: UserRecord, by call: LifecycleCall, _ request: APIRequest
    ) throws(OktaError) -> Reply {
        if let moved = try moved(user, by: call, request.now) { directory.store(moved) }
        return .done
    }

    /// Moves a user and answers `{}`, or a token where no e-mail is to be sent.
    private mutating func move(
        _ user: UserRecord, by call: LifecycleCall, _ request: APIRequest,
        or token: (inout OrgState, APIRequest) -> Reply
    ) throws(OktaError) -> Reply {
        let reply = try move(user, by: call, request)
        return request.query.bool("sendEmail") == false ? token(&self, request) : reply
    }

    private var activationToken: (inout OrgState, APIRequest) -> Reply {
        { state, request in
            let token = state.identifiers.token()
            let url =
                switch state.configuration.engine {
                case .classic: "\(request.org)/welcome/\(token)"
                case .identity: "\(request.org)/tokens/\(token)/verify"
                }
            return .ok(["activationUrl": .string(url), "activationToken": .string(token)])
        }
    }

    /// The answer still shows when the status changed the time before; only the next read has the new moment.
    private mutating func expirePassword(_ user: UserRecord, _ request: APIRequest) throws(OktaError) -> Reply {
        guard var expired = try moved(user, by: .expirePassword, request.now) else { return .done }
        expired.touch(request.now)
        directory.store(expired)
        if configuration.expiryAnswersWithOldStatusChange { expired.statusChanged = user.statusChanged }
        return reply(expired, request)
    }

    private mutating func setTemporaryPassword(
        _ user: UserRecord, _ request: APIRequest
    ) throws(OktaError) -> Reply {
        guard var expired = try moved(user, by: .expirePasswordWithTemporary, request.now) else { return .done }
        let password = identifiers.temporaryPassword(length: configuration.temporaryPasswordLength)
        expired.setPassword(PasswordDigest(password, salt: identifiers.salt()), request.now)
        expired.passwordIsExpired = true
        directory.store(expired)
        return .ok(["tempPassword": .string(password)])
    }

    private mutating func resetPassword(_ user: UserRecord, _ request: APIRequest) throws(OktaError) -> Reply {
        guard var reset = try moved(user, by: .resetPassword, request.now) else { return .done }
        if reset.provider.signsInElsewhere { reset.provider = .okta }
        reset.touch(request.now)
        directory.store(reset)
        guard request.query.bool("sendEmail") == false else { return .done }
        return .ok(["resetPasswordUrl": .string("\(request.org)/reset_password/\(identifiers.token("drp"))")])
    }

    mutating func clearSessions(_ key: String) throws(OktaError) -> Reply {
        try check(.clearSessions, try user(key))
        return .noContent
    }
}
