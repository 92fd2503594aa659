import HTTPModel

/// Type `bearer` (RFC 6750).
struct BearerSigner: RequestSigning {
    let secretParameters = ["token"]

    func sign(_ request: HTTPRequest, with parameters: AuthParameters, in context: SigningContext) -> HTTPRequest? {
        guard let token = parameters.nonEmpty("token") else { return nil }
        return request.authorized(by: "Bearer " + token)
    }
}
