/// Who checks the user's credentials: the member `credentials.provider`.
struct UserProvider: Sendable, Hashable {
    enum Kind: String, Sendable, Hashable, CaseIterable {
        case okta = "OKTA"
        case imported = "IMPORT"
        case federation = "FEDERATION"
        case social = "SOCIAL"
        case activeDirectory = "ACTIVE_DIRECTORY"
        case ldap = "LDAP"
    }

    var type: Kind
    var name: String

    static let okta = UserProvider(type: .okta, name: "OKTA")
    static let imported = UserProvider(type: .imported, name: "IMPORT")

    /// True for users that never have a password in this org.
    var signsInElsewhere: Bool {
        switch type {
        case .federation, .social: true
        case .okta, .imported, .activeDirectory, .ldap: false
        }
    }
}
