/// What a filter or a search can look at.
enum SearchAttribute: Sendable, Hashable {
    case id, status, created, activated, statusChanged, lastUpdated, typeID
    case profile(String)

    /// Names are case-sensitive. Nil for an attribute that no user has.
    init?(_ name: String, schema: ProfileSchema) {
        switch name {
        case "id": self = .id
        case "status": self = .status
        case "created": self = .created
        case "activated": self = .activated
        case "statusChanged": self = .statusChanged
        case "lastUpdated": self = .lastUpdated
        case "type.id": self = .typeID
        default:
            guard name.hasPrefix("profile.") else { return nil }
            let attribute = String(name.dropFirst("profile.".count))
            guard schema.defines(attribute) else { return nil }
            self = .profile(attribute)
        }
    }

    var isDate: Bool {
        switch self {
        case .created, .activated, .statusChanged, .lastUpdated: true
        case .id, .status, .typeID, .profile: false
        }
    }

    /// The moment of a date attribute, or nil when it is unset or no date.
    func date(_ user: UserRecord) -> Timestamp? {
        switch self {
        case .created: user.created
        case .activated: user.activated
        case .statusChanged: user.statusChanged
        case .lastUpdated: user.lastUpdated
        case .id, .status, .typeID, .profile: nil
        }
    }
}
