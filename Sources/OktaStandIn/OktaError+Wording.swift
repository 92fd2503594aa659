extension OktaErrorCode {
    /// The summary where nothing of the request enters it. Clients compare these texts, so they are Okta's to the letter.
    var summary: String {
        switch self {
        case .validation: "Api validation failed"
        case .malformedBody: "The request body was not well-formed."
        case .invalidSession: "Invalid session"
        case .noPermission: "You do not have permission to perform the requested action"
        case .notFound: "Not found: Resource not found"
        case .pathNotFound: "The requested path was not found"
        case .invalidToken: "Invalid token provided"
        case .credentialsUpdate: "Update of credentials failed"
        case .alreadyActive: "Activation failed because the user is already active"
        case .passwordReset: "Password reset failed"
        case .headersMissing: "Bad request. Accept and/or Content-Type headers are likely not set."
        case .acceptUnsupported, .contentTypeUnsupported:
            "Bad request. Accept and/or Content-Type headers likely do not match supported values."
        case .methodNotAllowed: "The endpoint does not support the provided HTTP method"
        case .invalidPaging: "Invalid paging request."
        case .invalidSearch: "Invalid search criteria."
        case .unlock: "Unlock is not allowed for this user."
        case .searchAndFilter: "Bad request. Can't specify a search query and filter in the same request."
        case .forgotPassword: "Forgot password not allowed on specified user."
        case .changePassword: "Change password not allowed on specified user."
        case .changeRecoveryQuestion: "Change recovery question not allowed on specified user."
        case .wrongStatus: "This operation is not allowed in the user's current status."
        case .rateLimit: "API call exceeded rate limit due to too many requests."
        case .recoveryAnswer: "The recovery question answer did not match our records."
        case .tooManyTargets: "Target count limit exceeded"
        case .activationRunning:
            "Could not update user. The user is still being activated. Try again in a few minutes."
        case .nextLoginWithoutPassword:
            "Could not create user. To create a user and expire their password immediately, "
                + "a password must be specified."
        case .nextLoginWithoutActivation:
            "Could not create user. To create a user and expire their password immediately, `activate` must be true."
        }
    }
}

extension OktaError {
    /// `field` is the first one that failed; every cause stands behind it.
    static func validation(_ field: String, _ causes: [String]) -> OktaError {
        OktaError(.validation, summary: "Api validation failed: \(field)", causes: causes)
    }

    /// `kind` is Okta's name for what was sought, such as `User` or `UserGroup`.
    static func notFound(_ key: String, _ kind: String) -> OktaError {
        OktaError(.notFound, summary: "Not found: Resource not found: \(key) (\(kind))")
    }

    static func notDefined(_ property: String) -> OktaError {
        validation("newUser", ["Property name '\(property)' is not defined in profile"])
    }

    static let nextLoginWithoutPassword = OktaError(
        .nextLoginWithoutPassword, causes: [OktaErrorCode.nextLoginWithoutPassword.summary])

    static let tooManyGroups = OktaError(
        .tooManyTargets, causes: ["The number of group targets to assign at once is limited to 20."])

    /// An `If-Match` that names an older state of the user.
    static let stale = OktaError(
        .validation, status: 412, summary: "Api validation failed: If-Match",
        causes: ["If-Match: The resource has changed since it was read"])

    init(_ refusal: LifecycleRefusal, user: String) {
        switch refusal {
        case .alreadyActive: self.init(.alreadyActive)
        case .wrongStatus: self.init(.wrongStatus)
        case .notFound: self = .notFound(user, "User")
        case .suspendOfInactive: self = .validation("suspendUser", ["Cannot suspend a user that is not active"])
        case .unsuspendOfUnsuspended:
            // The word is the same as for suspend; Okta's is so.
            self = .validation("suspendUser", ["Cannot unsuspend a user that is not suspended"])
        case .notLockedOut: self.init(.unlock, causes: ["The user is not locked out."])
        case .passwordReset: self.init(.passwordReset)
        case .forgotPassword: self.init(.forgotPassword)
        case .changePassword: self.init(.changePassword)
        case .changeRecoveryQuestion: self.init(.changeRecoveryQuestion)
        }
    }
}
