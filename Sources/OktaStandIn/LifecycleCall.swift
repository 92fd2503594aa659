/// What can be asked for a user whose status decides the answer.
package enum LifecycleCall: Int, Sendable, Hashable, CaseIterable {
    case activate, reactivate, deactivate, delete, suspend, unsuspend, unlock
    case expirePassword, expirePasswordWithTemporary, resetPassword
    /// Forgot password without a body: a one-time link.
    case forgotPassword
    /// Forgot password with the recovery answer and the new password.
    case forgotPasswordWithAnswer
    case changePassword, changeRecoveryQuestion
    /// PUT or POST of a user, whatever its body holds.
    case update
    /// What an update with `credentials.password.value` does beside.
    case setPassword
    /// What an update with `credentials.password.hash` or `.hook` does beside.
    case importPassword
    case resetFactors, clearSessions
}
