/// The state machine of users: for every call and every status, what happens. One table, open to change where an org
/// differs or where Okta documents nothing.
///
/// Rows that rest on inference alone are marked `inferred`.
package struct LifecycleRules: Sendable, Hashable {
    private var outcomes: [LifecycleOutcome]

    /// The outcomes as documented and recorded.
    package init() {
        let count = LifecycleCall.allCases.count * UserStatus.allCases.count
        outcomes = Array(repeating: .stays, count: count)
        fillLifecycle()
        fillPasswords()
        fillCredentials()
        fillUpdates()
    }

    package subscript(call: LifecycleCall, status: UserStatus) -> LifecycleOutcome {
        get { outcomes[Self.index(call, status)] }
        set { outcomes[Self.index(call, status)] = newValue }
    }

    private static func index(_ call: LifecycleCall, _ status: UserStatus) -> Int {
        call.rawValue * UserStatus.allCases.count + status.position
    }

    private mutating func set(_ call: LifecycleCall, _ statuses: [UserStatus], _ outcome: LifecycleOutcome) {
        for status in statuses { self[call, status] = outcome }
    }

    /// Sets what happens in every status that the rows after this one do not name.
    private mutating func otherwise(_ call: LifecycleCall, _ outcome: LifecycleOutcome) {
        set(call, UserStatus.allCases, outcome)
    }

    private mutating func fillLifecycle() {
        otherwise(.activate, .refused(.alreadyActive))  // inferred for all but ACTIVE
        set(.activate, [.staged, .deprovisioned], .activates)
        set(.activate, [.suspended], .refused(.wrongStatus))  // inferred

        otherwise(.reactivate, .refused(.wrongStatus))
        set(.reactivate, [.provisioned, .recovery], .stays)

        otherwise(.deactivate, .becomes(.deprovisioned))
        set(.deactivate, [.deprovisioned], .refused(.notFound))

        otherwise(.delete, .becomes(.deprovisioned))
        set(.delete, [.deprovisioned], .leaves)

        otherwise(.suspend, .refused(.suspendOfInactive))  // inferred for all but SUSPENDED
        set(.suspend, [.active, .passwordExpired], .becomes(.suspended))

        otherwise(.unsuspend, .refused(.unsuspendOfUnsuspended))
        set(.unsuspend, [.suspended], .returns)

        otherwise(.unlock, .refused(.notLockedOut))
        set(.unlock, [.lockedOut], .returns)
    }

    private mutating func fillPasswords() {
        otherwise(.expirePassword, .refused(.wrongStatus))  // inferred
        set(.expirePassword, [.active], .becomes(.passwordExpired))
        set(.expirePassword, [.passwordExpired], .stays)  // inferred

        otherwise(.expirePasswordWithTemporary, .refused(.wrongStatus))  // inferred
        set(.expirePasswordWithTemporary, [.active, .recovery], .becomes(.passwordExpired))
        set(.expirePasswordWithTemporary, [.passwordExpired], .stays)  // inferred

        otherwise(.resetPassword, .refused(.wrongStatus))  // inferred
        set(.resetPassword, [.active, .passwordExpired], .becomes(.recovery))
        set(.resetPassword, [.recovery], .stays)
        set(.resetPassword, [.provisioned, .lockedOut], .becomes(.recovery))  // inferred
    }

    private mutating func fillCredentials() {
        otherwise(.forgotPassword, .refused(.forgotPassword))  // inferred for the code
        set(.forgotPassword, [.active], .stays)

        otherwise(.forgotPasswordWithAnswer, .refused(.forgotPassword))  // inferred for the code
        set(.forgotPasswordWithAnswer, [.active], .stays)
        set(.forgotPasswordWithAnswer, [.lockedOut], .becomes(.active))  // inferred

        otherwise(.changePassword, .refused(.changePassword))
        set(.changePassword, [.active, .staged], .stays)
        set(.changePassword, [.passwordExpired, .recovery], .becomes(.active))

        otherwise(.changeRecoveryQuestion, .refused(.changeRecoveryQuestion))
        set(.changeRecoveryQuestion, [.active, .staged, .recovery], .stays)
    }

    private mutating func fillUpdates() {
        set(.update, [.deprovisioned], .refused(.wrongStatus))

        set(.setPassword, [.provisioned], .becomes(.active))
        set(.setPassword, [.passwordExpired, .recovery], .becomes(.active))  // inferred

        otherwise(.importPassword, .refused(.wrongStatus))  // inferred for the code
        set(.importPassword, [.staged], .stays)
    }
}
