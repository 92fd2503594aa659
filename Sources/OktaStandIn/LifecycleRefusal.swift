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
