import JSONTree

/// The user object as the API shows it, members in Okta's order.
struct UserDocument {
    /// What a client asked to leave out, by the parameter `okta-response` of its Content-Type.
    struct Omissions: OptionSet, Sendable {
        let rawValue: UInt8
        static let credentials = Omissions(rawValue: 1)
        static let credentialsLinks = Omissions(rawValue: 2)
        static let transitioningToStatus = Omissions(rawValue: 4)
    }

    let user: UserRecord
    let type: UserType
    /// The org's URL with `/api/v1`.
    let api: String
    var showsEmails = false
    var omissions: Omissions = []
    /// Adds an empty `_embedded.blocks`: nobody is ever blocked here.
    var embedsBlocks = false

    /// With all links of the status.
    var full: JSON {
        let own = "\(api)/users/\(user.id)"
        let links = UserLink.links(of: user.status)
            .filter { !omissions.contains(.credentialsLinks) || !$0.concernsCredentials }
            .map { $0.member(api: api, user: own, type: type) }
        return document(links: links)
    }

    /// With the `self` link alone.
    var listItem: JSON {
        let own = UserLink.oneself.member(api: api, user: "\(api)/users/\(user.id)", type: type)
        return document(links: [own])
    }

    private func document(links: [JSONObject.Member]) -> JSON {
        var members: [JSONObject.Member] = []
        members.reserveCapacity(14)
        func add(_ name: String, _ value: JSON) { members.append(.init(name: name, value: value)) }
        add("id", .string(user.id))
        add("status", .string(user.status.rawValue))
        if let next = user.transitioningTo, !omissions.contains(.transitioningToStatus) {
            add("transitioningToStatus", .string(next.rawValue))
        }
        add("created", Self.date(user.created))
        add("activated", Self.date(user.activated))
        add("statusChanged", Self.date(user.statusChanged))
        add("lastLogin", Self.date(user.lastLogin))
        add("lastUpdated", Self.date(user.lastUpdated))
        add("passwordChanged", Self.date(user.passwordChanged))
        add("type", .object(JSONObject([("id", .string(type.id))])))
        add("profile", .object(user.profile))
        if !omissions.contains(.credentials) { add("credentials", credentials) }
        add("_links", .object(JSONObject(members: links)))
        if embedsBlocks { add("_embedded", .object(JSONObject([("blocks", .array([]))]))) }
        return .object(JSONObject(members: members))
    }

    private static func date(_ moment: Timestamp?) -> JSON { moment.map { .string($0.text) } ?? .null }

    private var credentials: JSON {
        var members: [JSONObject.Member] = []
        if user.password != nil { members.append(.init(name: "password", value: .object(JSONObject()))) }
        if showsEmails {
            let email = JSONObject([
                ("value", .string(user.attribute("email"))), ("status", "VERIFIED"), ("type", "PRIMARY"),
            ])
            members.append(.init(name: "emails", value: .array([.object(email)])))
        }
        members += Self.recoveryAndProvider(user)
        return .object(JSONObject(members: members))
    }

    /// What a credentials call answers: the credentials without a wrapper and without e-mail addresses.
    static func credentials(_ user: UserRecord) -> JSON {
        var members: [JSONObject.Member] = []
        if user.password != nil { members.append(.init(name: "password", value: .object(JSONObject()))) }
        return .object(JSONObject(members: members + recoveryAndProvider(user)))
    }

    private static func recoveryAndProvider(_ user: UserRecord) -> [JSONObject.Member] {
        var members: [JSONObject.Member] = []
        if let recovery = user.recovery {
            let question = JSONObject([("question", .string(recovery.question))])
            members.append(.init(name: "recovery_question", value: .object(question)))
        }
        let provider = JSONObject([
            ("type", .string(user.provider.type.rawValue)), ("name", .string(user.provider.name)),
        ])
        members.append(.init(name: "provider", value: .object(provider)))
        return members
    }
}
