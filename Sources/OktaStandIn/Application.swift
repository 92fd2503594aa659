import JSONTree

/// An application that a group's members find on their home page.
struct Application: Sendable {
    /// Begins with `0oa`.
    var instanceID: String
    var name: String
    var label: String

    /// The item of a user's app links.
    func document(user: String, position: Int, org: String) -> JSON {
        let assignment = "0ua" + user.dropFirst(3)
        return .object(
            JSONObject([
                ("id", .string(assignment)), ("label", .string(label)),
                ("linkUrl", .string("\(org)/home/\(name)/\(instanceID)/1")),
                ("logoUrl", .string("\(org)/assets/img/logos/\(name).png")), ("appName", .string(name)),
                ("appInstanceId", .string(instanceID)), ("appAssignmentId", .string(assignment)),
                ("credentialsSetup", false), ("hidden", false), ("sortOrder", .number(JSONNumber(position))),
            ]))
    }
}
