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

/// Why a call is refused in a user's status. `OktaError.init(_:user:)` words it.
package enum LifecycleRefusal: Sendable, Hashable, CaseIterable {
    case alreadyActive
    case wrongStatus
    /// As if the user did not exist.
    case notFound
    case suspendOfInactive
    case unsuspendOfUnsuspended
    case notLockedOut
    case passwordReset
    case forgotPassword
    case changePassword
    case changeRecoveryQuestion
}
