/// What a path names, whatever the method.
enum Endpoint: Sendable, Hashable {
    case users
    case user(String)
    case lifecycle(String, Lifecycle)
    case credentials(String, Credentials)
    case sessions(String)
    case appLinks(String)
    case groups(String)
    /// Outside the API: the stand-in's own levers.
    case control(ControlHook)

    /// The last part of `/users/{id}/lifecycle/…`.
    enum Lifecycle: String, Sendable, Hashable, CaseIterable {
        case activate, reactivate, deactivate, suspend, unsuspend, unlock
        case expirePassword = "expire_password"
        case expirePasswordWithTemporary = "expire_password_with_temp_password"
        case resetPassword = "reset_password"
        case resetFactors = "reset_factors"
    }

    /// The last part of `/users/{id}/credentials/…`.
    enum Credentials: String, Sendable, Hashable, CaseIterable {
        case changePassword = "change_password"
        case changeRecoveryQuestion = "change_recovery_question"
        case forgotPassword = "forgot_password"
        case forgotPasswordWithAnswer = "forgot_password_recovery_question"
    }

    /// The methods that the endpoint supports.
    var methods: Set<Method> {
        switch self {
        case .users: [.get, .post]
        case .user: [.get, .post, .put, .delete]
        case .lifecycle, .credentials: [.post]
        case .sessions: [.delete]
        case .appLinks, .groups: [.get]
        case .control(let hook): [hook.method]
        }
    }

    /// The methods that the API knows at all.
    enum Method: String, Sendable, Hashable, CaseIterable {
        case get = "GET"
        case post = "POST"
        case put = "PUT"
        case delete = "DELETE"
    }
}
