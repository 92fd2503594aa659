import JSONTree

/// A group of users, with the applications that its members get.
struct Group: Sendable {
    /// Begins with `00g`.
    var id: String
    var isBuiltIn = false
    var name: String
    var description: String?
    var created: Timestamp
    var lastMembershipUpdated: Timestamp
    var applications: [Application] = []

    /// The group object. `org` is the org's URL.
    func document(org: String) -> JSON {
        let logos = ["medium", "large"].map { size in
            JSON.object(
                JSONObject([
                    ("name", .string(size)), ("href", .string("\(org)/assets/img/logos/groups/okta-\(size).png")),
                    ("type", "image/png"),
                ]))
        }
        let own = "\(org)/api/v1/groups/\(id)"
        return .object(
            JSONObject([
                ("id", .string(id)), ("created", .string(created.text)), ("lastUpdated", .string(created.text)),
                ("lastMembershipUpdated", .string(lastMembershipUpdated.text)), ("objectClass", ["okta:user_group"]),
                ("type", isBuiltIn ? "BUILT_IN" : "OKTA_GROUP"),
                ("profile", ["name": .string(name), "description": description.map { .string($0) } ?? .null]),
                (
                    "_links",
                    [
                        "logo": .array(logos), "users": ["href": .string("\(own)/users")],
                        "apps": ["href": .string("\(own)/apps")],
                    ]
                ),
            ]))
    }
}
