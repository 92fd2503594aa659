import HTTPModel

/// Type `oauth2`, with a token that the user has got already: none is fetched.
struct OAuth2Signer: RequestSigning {
    let secretParameters = ["accessToken", "clientSecret", "password", "refreshToken"]

    func sign(_ request: HTTPRequest, with parameters: AuthParameters, in context: SigningContext) -> HTTPRequest? {
        guard let token = parameters.nonEmpty("accessToken"),
            parameters["tokenType"]?.equalsIgnoringASCIICase("mac") != true
        else { return nil }
        var signed = request
        signed.fields.remove("Authorization")
        signed.url.removeQueryParameters("access_token")
        if parameters["addTokenTo"] == "queryParams" {
            signed.url.appendQueryParameter("access_token", token)
            return signed
        }
        return signed.authorized(by: prefix(parameters) + token)
    }

    private func prefix(_ parameters: AuthParameters) -> String {
        let prefix = parameters["headerPrefix"] ?? "Bearer"
        let words = prefix.split(whereSeparator: \.isWhitespace)
        guard let first = words.first, let last = words.last else { return "" }
        return prefix[first.startIndex..<last.endIndex] + " "
    }
}
