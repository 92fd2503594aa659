package import HTTPModel

/// The seam of one authorisation type: puts into a request what proves who sends it.
package protocol RequestSigning: Sendable {
    /// The signed request; nil when parameters are missing, so that it goes out as it is, with any `Authorization` field
    /// the user wrote.
    func sign(
        _ request: HTTPRequest, with parameters: AuthParameters, in context: SigningContext
    ) throws(SigningFailure) -> HTTPRequest?

    /// Names of the parameters that must not be shown.
    var secretParameters: [String] { get }

    /// Texts that must not be shown and stand in no parameter, because the signer makes them.
    func derivedSecrets(of parameters: AuthParameters) -> [String]

    /// What a response that refused a request asks to sign it again with; nil when there is nothing to answer.
    func answer(to response: HTTPResponse, with parameters: AuthParameters, in context: SigningContext) -> Challenge?
}

extension RequestSigning {
    package func derivedSecrets(of parameters: AuthParameters) -> [String] { [] }

    package func answer(
        to response: HTTPResponse, with parameters: AuthParameters, in context: SigningContext
    ) -> Challenge? { nil }
}
