import JSONTree

/// The links of a user object: which a status has, and in which order.
enum UserLink: String, Sendable, CaseIterable {
    case schema, activate, reactivate, deactivate, suspend, unsuspend, unlock, resetPassword, forgotPassword
    case expirePassword, changeRecoveryQuestion, changePassword, resetFactors, type, delete
    case oneself = "self"

    /// In the order in which they are sent. The rows of LOCKED_OUT and RECOVERY are inferred, but for `unlock`.
    static func links(of status: UserStatus) -> [UserLink] {
        switch status {
        case .staged: [.schema, .activate, .oneself, .resetFactors, .type]
        case .provisioned:
            [.suspend, .schema, .resetPassword, .reactivate, .oneself, .resetFactors, .type, .deactivate]
        case .active, .passwordExpired:
            [
                .suspend, .schema, .resetPassword, .forgotPassword, .expirePassword, .changeRecoveryQuestion, .oneself,
                .resetFactors, .type, .changePassword, .deactivate,
            ]
        case .suspended: [.schema, .unsuspend, .oneself, .resetFactors, .type, .deactivate]
        case .deprovisioned: [.schema, .activate, .oneself, .resetFactors, .type, .delete]
        case .lockedOut: [.unlock, .schema, .resetPassword, .oneself, .resetFactors, .type, .deactivate]
        case .recovery:
            [.schema, .resetPassword, .reactivate, .oneself, .resetFactors, .type, .changePassword, .deactivate]
        }
    }

    /// Links that `omitCredentialsLinks` leaves out.
    var concernsCredentials: Bool {
        switch self {
        case .resetPassword, .forgotPassword, .expirePassword, .changeRecoveryQuestion, .changePassword, .resetFactors,
            .unlock:
            true
        case .schema, .activate, .reactivate, .deactivate, .suspend, .unsuspend, .type, .delete, .oneself: false
        }
    }

    /// Behind the URL of the user itself; nil for a link to somewhere else.
    private var subpath: String? {
        switch self {
        case .schema, .type: nil
        case .oneself, .delete: ""
        case .activate: "/lifecycle/activate"
        case .reactivate: "/lifecycle/reactivate"
        case .deactivate: "/lifecycle/deactivate"
        case .suspend: "/lifecycle/suspend"
        case .unsuspend: "/lifecycle/unsuspend"
        case .unlock: "/lifecycle/unlock"
        case .resetPassword: "/lifecycle/reset_password"
        case .expirePassword: "/lifecycle/expire_password"
        case .resetFactors: "/lifecycle/reset_factors"
        case .forgotPassword: "/credentials/forgot_password"
        case .changePassword: "/credentials/change_password"
        case .changeRecoveryQuestion: "/credentials/change_recovery_question"
        }
    }

    private var method: String? {
        switch self {
        case .schema, .oneself, .type: nil
        case .delete: "DELETE"
        case .activate, .reactivate, .deactivate, .suspend, .unsuspend, .unlock, .resetPassword, .forgotPassword,
            .expirePassword, .changeRecoveryQuestion, .changePassword, .resetFactors:
            "POST"
        }
    }

    /// The link as a member of `_links`. `api` is the org's URL with `/api/v1`, `user` the URL of the user.
    func member(api: String, user: String, type: UserType) -> JSONObject.Member {
        let href: String
        if let subpath {
            href = subpath.isEmpty ? user : user + subpath
        } else {
            href = self == .schema ? "\(api)/meta/schemas/user/\(type.schemaID)" : "\(api)/meta/types/user/\(type.id)"
        }
        var members = [JSONObject.Member(name: "href", value: .string(href))]
        if let method { members.append(.init(name: "method", value: .string(method))) }
        return .init(name: rawValue, value: .object(JSONObject(members: members)))
    }
}
