/// A kind of user with its own profile schema.
struct UserType: Sendable, Hashable {
    /// Begins with `oty`.
    var id: String
    /// Begins with `osc`.
    var schemaID: String
}

extension UserType {
    static let standard = UserType(id: "oty0standInDefault0A", schemaID: "osc0standInDefault0A")
    /// For "Create User with Non-Default User Type".
    static let contractor = UserType(id: "oty0standInContract0", schemaID: "osc0standInContract0")
    static let all = [standard, contractor]
}
