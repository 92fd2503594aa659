import JSONTree

/// The body of a create or update, read but not yet judged.
struct UserBody: Sendable {
    var profile: JSONObject?
    var password = PasswordInput.none
    var recovery: RecoveryInput?
    var provider: UserProvider?
    var groupIDs: [String] = []
    var typeID: String?

    init(_ json: JSON) throws(OktaError) {
        let members = try BodyMembers(json, allowed: ["profile", "credentials", "groupIds", "type"])
        profile = try members.object("profile")
        groupIDs = try members.strings("groupIds") ?? []
        if let type = members.value("type") { typeID = try BodyMembers(type, allowed: ["id"]).string("id") }
        guard let credentials = members.value("credentials") else { return }
        let parts = try BodyMembers(credentials, allowed: ["password", "recovery_question", "provider"])
        password = try PasswordInput(parts.value("password"))
        recovery = try RecoveryInput(parts.value("recovery_question"))
        guard let provider = parts.value("provider") else { return }
        let words = try BodyMembers(provider, allowed: ["type", "name"])
        guard let type = try words.word("type", UserProvider.Kind.self) else { throw OktaError(.malformedBody) }
        self.provider = UserProvider(type: type, name: try words.string("name") ?? type.rawValue)
    }
}
