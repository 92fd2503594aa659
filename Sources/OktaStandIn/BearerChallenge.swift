/// Why a bearer token was refused. Source: RFC 6750 section 3.
struct BearerChallenge: Sendable, Hashable {
    enum Reason: String, Sendable, Hashable {
        case invalidToken = "invalid_token"
        case insufficientScope = "insufficient_scope"

        var description: String {
            switch self {
            case .invalidToken: "The access token is invalid."
            case .insufficientScope: "The access token provided does not contain the required scopes."
            }
        }
    }

    var reason: Reason
    var scope: String

    /// The value of `WWW-Authenticate`. `org` is the org's URL, `resource` the path asked for.
    func field(org: String, resource: String) -> String {
        "Bearer authorization_uri=\"\(org)/oauth2/v1/authorize\", realm=\"\(org)\", scope=\"\(scope)\", "
            + "error=\"\(reason.rawValue)\", error_description=\"\(reason.description)\", resource=\"\(resource)\""
    }
}
