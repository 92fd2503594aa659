import Digests
import HTTPModel
import JSONTree

extension OrgState {
    mutating func createUser(_ request: APIRequest) throws(OktaError) -> Reply {
        let body = try UserBody(try request.json())
        let activates = request.query.bool("activate") ?? true
        let expires = request.query["nextLogin"] == "changePassword"
        if expires, !activates { throw OktaError(.nextLoginWithoutActivation) }
        if expires, body.password == .none { throw .nextLoginWithoutPassword }
        let profile = try checked(body.profile ?? JSONObject(), of: nil)
        let recovery = try body.recovery?.checked()
        try checkPolicy(body.password, login: profile["login"]?.string ?? "")
        let groups = try groupIDs(body.groupIDs)

        var user = UserRecord(
            id: identifiers.userID(), created: request.now, typeID: try typeID(body.typeID), profile: profile,
            groups: groups)
        if let recovery { setRecovery(recovery, of: &user) }
        if request.query.bool("provider") == true, let provider = body.provider { user.provider = provider }
        set(body.password, of: &user, request.now)
        if user.password != nil { user.statusChanged = request.now }
        if activates { user.move(to: user.canSignIn ? .active : .provisioned, request.now) }
        if expires { user.move(to: .passwordExpired, request.now) }
        directory.store(user)
        for id in groups { self.groups[id]?.lastMembershipUpdated = request.now }
        return reply(user, request)
    }

    func getUser(_ key: String, _ request: APIRequest) throws(OktaError) -> Reply {
        let user = try user(key)
        let document = UserDocument(
            user: user, type: type(of: user), api: request.api, showsEmails: configuration.showsEmails,
            omissions: request.omissions, embedsBlocks: request.query["expand"] == "blocks")
        return Reply(status: 200, body: document.full, fields: [HTTPField("ETag", Self.entityTag(user))])
    }

    /// PUT replaces the profile, POST merges into it; without a profile both leave it alone.
    mutating func updateUser(
        _ key: String, replacing: Bool, _ request: APIRequest
    ) throws(OktaError) -> Reply {
        let body = try UserBody(try request.json())
        let old = try user(key)
        if let tag = request.fields["If-Match"], tag != "*", tag != Self.entityTag(old) { throw .stale }
        if old.transitioningTo != nil { throw OktaError(.activationRunning) }
        try check(.update, old)
        try checkStatus(for: body.password, old)

        var user = old
        let setsCredentials = body.password != .none || body.recovery != nil
        if let profile = body.profile ?? (replacing && !setsCredentials ? JSONObject() : nil) {
            user.profile = try checked(replacing ? profile : old.profile.merging(profile), of: old)
        }
        let recovery = try body.recovery?.checked()
        try checkPolicy(body.password, login: user.login)
        if case .value(let password) = body.password, request.query.bool("strict") == true {
            try checkReuse(password, old, request.now)
        }
        user.touch(request.now)
        if let recovery { setRecovery(recovery, of: &user) }
        if case .value = body.password { user = try moved(user, by: .setPassword, request.now) ?? user }
        set(body.password, of: &user, request.now)
        directory.store(user)
        return reply(user, request)
    }

    /// The first call deactivates, the second removes.
    mutating func deleteUser(_ key: String, _ request: APIRequest) throws(OktaError) -> Reply {
        let user = try user(key)
        if let remaining = try moved(user, by: .delete, request.now) {
            directory.store(remaining)
        } else {
            directory.remove(user.id)
        }
        return .noContent
    }

    func listUsers(_ request: APIRequest) throws(OktaError) -> Reply {
        let query = try ListQuery(request.query, schema: schema)
        let page = try UserPage(query, in: directory)
        let api = request.api
        let items = page.users.map {
            UserDocument(user: $0, type: type(of: $0), api: api, showsEmails: configuration.showsEmails).listItem
        }
        return Reply(status: 200, body: .array(items), fields: page.links(query, list: "\(api)/users"))
    }

    /// Weak, 64 hexadecimal digits, another one after every change of the user.
    static func entityTag(_ user: UserRecord) -> String {
        let hash = (try? Digest.sha256.hash("\(user.id) \(user.revision)")) ?? []
        return "W/\"\(Hexadecimal.encode(hash))\""
    }
}
