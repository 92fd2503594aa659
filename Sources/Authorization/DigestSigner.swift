import HTTPModel

/// Type `digest` (RFC 7616): the first request goes out unsigned, and what the server then asks for signs it and those that
/// follow.
struct DigestSigner: RequestSigning {
    let secretParameters = ["password"]

    func sign(
        _ request: HTTPRequest, with parameters: AuthParameters, in context: SigningContext
    ) throws(SigningFailure) -> HTTPRequest? {
        guard let credentials = try DigestCredentials(parameters) else { return nil }
        return request.authorized(by: try credentials.field(for: request))
    }

    func answer(
        to response: HTTPResponse, with parameters: AuthParameters, in context: SigningContext
    ) -> Challenge? {
        guard response.status == 401 || response.status == 403, !parameters.isOn("disableRetryRequest"),
            parameters.nonEmpty("username") != nil
        else { return nil }
        let offers = response.fields.values("WWW-Authenticate").flatMap(AuthChallenge.all)
            .filter { $0.scheme.equalsIgnoringASCIICase("Digest") }
        let wanted = parameters.nonEmpty("algorithm") ?? "MD5"
        let offer = offers.first { ($0["algorithm"] ?? "MD5").equalsIgnoringASCIICase(wanted) } ?? offers.first
        guard let offer, let nonce = offer["nonce"], nonce != parameters["nonce"] else { return nil }
        // It was signed already: unless for too old a nonce or another realm, user or password are wrong.
        let isOutdated =
            offer["stale"]?.equalsIgnoringASCIICase("true") == true || offer["realm"] != parameters["realm"]
        guard parameters.nonEmpty("nonce") == nil || isOutdated else { return nil }
        var values = ["nonce": nonce, "realm": offer["realm"] ?? "", "opaque": offer["opaque"] ?? ""]
        values["qop"] = offer["qop"] ?? ""
        values["clientNonce"] = String(context.random.prefix(8))
        return Challenge(values)
    }
}
