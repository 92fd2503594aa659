import HTTPModel

/// Type `noauth`: signs nothing, so that a field the user wrote goes out.
struct NoAuthSigner: RequestSigning {
    let secretParameters: [String] = []

    func sign(_ request: HTTPRequest, with parameters: AuthParameters, in context: SigningContext) -> HTTPRequest? {
        nil
    }
}
