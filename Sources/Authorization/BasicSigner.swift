import Digests
import HTTPModel

/// Type `basic` (RFC 7617), in UTF-8. Missing parameters count as empty.
struct BasicSigner: RequestSigning {
    let secretParameters = ["password"]

    func sign(_ request: HTTPRequest, with parameters: AuthParameters, in context: SigningContext) -> HTTPRequest? {
        request.authorized(by: "Basic " + token(parameters))
    }

    func derivedSecrets(of parameters: AuthParameters) -> [String] {
        parameters.nonEmpty("password") == nil ? [] : [token(parameters)]
    }

    private func token(_ parameters: AuthParameters) -> String {
        Self.token(user: parameters["username"] ?? "", password: parameters["password"] ?? "")
    }

    /// User and password as they stand behind `Basic`.
    static func token(user: String, password: String) -> String {
        Base64.standard.encode(user + ":" + password)
    }
}
