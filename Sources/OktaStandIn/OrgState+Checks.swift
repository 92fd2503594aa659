import JSONTree

/// What create and update have in common.
extension OrgState {
    /// The profile in its order, once every field of it is right.
    func checked(_ profile: JSONObject, of user: UserRecord?) throws(OktaError) -> JSONObject {
        try ProfileValidation(schema: schema).checked(profile) { login in
            guard let owner = directory.id(ofLogin: login) else { return false }
            return owner != user?.id
        }
    }

    /// A hash was made elsewhere, so no policy applies to it.
    func checkPolicy(_ password: PasswordInput, login: String) throws(OktaError) {
        guard case .value(let password) = password else { return }
        let policy = configuration.passwordPolicy
        guard policy.accepts(password, login: login) else {
            throw .validation("password", ["password: \(policy.requirements)"])
        }
    }

    /// What `strict=true` checks beside.
    func checkReuse(_ password: String, _ user: UserRecord, _ now: Timestamp) throws(OktaError) {
        let policy = configuration.passwordPolicy
        if let cause = policy.reuse(of: password, by: user) ?? policy.youth(of: user, now) {
            throw .validation("password", ["password: \(cause)"])
        }
    }

    func checkStatus(for password: PasswordInput, _ user: UserRecord) throws(OktaError) {
        switch password {
        case .none: break
        case .value: try check(.setPassword, user)
        case .hash, .hook: try check(.importPassword, user)
        }
    }

    mutating func set(_ password: PasswordInput, of user: inout UserRecord, _ now: Timestamp) {
        switch password {
        case .none: break
        case .value(let password): user.setPassword(PasswordDigest(password, salt: identifiers.salt()), now)
        case .hash(let hash): user.importPassword(.hash(hash), now)
        case .hook: user.importPassword(.hook, now)
        }
    }

    mutating func setRecovery(_ recovery: (question: String, answer: String), of user: inout UserRecord) {
        user.recovery = RecoveryQuestion(
            question: recovery.question, answer: recovery.answer, salt: identifiers.salt())
    }

    /// Everyone, then the groups asked for.
    func groupIDs(_ asked: [String]) throws(OktaError) -> [String] {
        guard asked.count <= 20 else { throw .tooManyGroups }
        var ids = [Seed.everyoneID]
        for id in asked where !ids.contains(id) {
            guard groups[id] != nil else { throw .notFound(id, "UserGroup") }
            ids.append(id)
        }
        return ids
    }

    func typeID(_ asked: String?) throws(OktaError) -> String {
        guard let asked else { return UserType.standard.id }
        guard UserType.all.contains(where: { $0.id == asked }) else { throw .notFound(asked, "UserType") }
        return asked
    }
}

extension JSONObject {
    /// The members of both, those of the other one first in right.
    func merging(_ other: JSONObject) -> JSONObject {
        var merged = self
        for member in other.members { merged[member.name] = member.value }
        return merged
    }
}
