/// What a lifecycle call does to a user in one status.
package enum LifecycleOutcome: Sendable, Hashable {
    case stays
    case becomes(UserStatus)
    /// ACTIVE when the user can sign in already, PROVISIONED when there is no password yet.
    case activates
    /// Back to ACTIVE, or to PASSWORD_EXPIRED when the password had expired.
    case returns
    /// The user is gone afterwards.
    case leaves
    case refused(LifecycleRefusal)
}
