package import HTTPModel

/// The seam of one authorisation type: puts into a request what proves who sends it.
package protocol RequestSigning: Sendable {
    /// The signed request; nil when parameters are missing, so that it goes out as it is, with any `Authorization` field
    /// the user wrote.
    func sign(_ request: HTTPRequest, with parameters: AuthParameters) -> HTTPRequest?

    /// Names of the parameters that must not be shown.
    var secretParameters: [String] { get }

    /// Texts that must not be shown and stand in no parameter, because the signer makes them.
    func derivedSecrets(of parameters: AuthParameters) -> [String]
}

extension RequestSigning {
    package func derivedSecrets(of parameters: AuthParameters) -> [String] { [] }
}
