/// The codes that this stand-in answers with. Source: https://developer.okta.com/docs/reference/error-codes/
package enum OktaErrorCode: String, Sendable, Hashable, CaseIterable {
    case validation = "E0000001"
    case malformedBody = "E0000003"
    case invalidSession = "E0000005"
    case noPermission = "E0000006"
    case notFound = "E0000007"
    case pathNotFound = "E0000008"
    case invalidToken = "E0000011"
    case credentialsUpdate = "E0000014"
    case alreadyActive = "E0000016"
    case passwordReset = "E0000017"
    case headersMissing = "E0000018"
    case acceptUnsupported = "E0000019"
    case contentTypeUnsupported = "E0000021"
    case methodNotAllowed = "E0000022"
    case invalidPaging = "E0000029"
    case invalidSearch = "E0000031"
    case unlock = "E0000032"
    case searchAndFilter = "E0000033"
    case forgotPassword = "E0000034"
    case changePassword = "E0000035"
    case changeRecoveryQuestion = "E0000036"
    case wrongStatus = "E0000038"
    case rateLimit = "E0000047"
    case recoveryAnswer = "E0000087"
    case tooManyTargets = "E0000093"
    case activationRunning = "E0000112"
    case nextLoginWithoutPassword = "E0000124"
    case nextLoginWithoutActivation = "E0000125"

    /// The HTTP status that goes with the code. Some look misplaced; they are Okta's own.
    var status: Int {
        switch self {
        case .invalidToken: 401
        case .invalidSession, .noPermission, .credentialsUpdate, .alreadyActive, .passwordReset, .unlock,
            .forgotPassword, .changePassword, .changeRecoveryQuestion, .wrongStatus, .recoveryAnswer:
            403
        case .notFound, .pathNotFound: 404
        case .methodNotAllowed: 405
        case .activationRunning: 409
        case .rateLimit: 429
        case .validation, .malformedBody, .headersMissing, .acceptUnsupported, .contentTypeUnsupported,
            .invalidPaging, .invalidSearch, .searchAndFilter, .tooManyTargets, .nextLoginWithoutPassword,
            .nextLoginWithoutActivation:
            400
        }
    }
}
