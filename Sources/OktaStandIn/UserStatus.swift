/// Where a user stands in its lifecycle: the eight values of the member `status`.
///
/// The cases stand in the order in which Okta groups a plain list, and their position is the digit of a list's cursor.
package enum UserStatus: String, Sendable, Hashable, CaseIterable {
    case staged = "STAGED"
    case provisioned = "PROVISIONED"
    case active = "ACTIVE"
    case recovery = "RECOVERY"
    case passwordExpired = "PASSWORD_EXPIRED"
    case lockedOut = "LOCKED_OUT"
    case suspended = "SUSPENDED"
    case deprovisioned = "DEPROVISIONED"

    /// Position in a list that is grouped by status, from 0.
    var position: Int {
        switch self {
        case .staged: 0
        case .provisioned: 1
        case .active: 2
        case .recovery: 3
        case .passwordExpired: 4
        case .lockedOut: 5
        case .suspended: 6
        case .deprovisioned: 7
        }
    }
}
