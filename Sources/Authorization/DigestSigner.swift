import Digests
import HTTPModel

/// Type `digest` (RFC 7616): the first request goes out unsigned, and what the server then asks for signs it and those that
/// follow.
struct DigestSigner: RequestSigning {
    let secretParameters = ["password"]

    func sign(
        _ request: HTTPRequest, with parameters: AuthParameters, in context: SigningContext
    ) throws(SigningFailure) -> HTTPRequest? {
        guard let user = parameters.nonEmpty("username"), let realm = parameters.nonEmpty("realm"),
            let nonce = parameters.nonEmpty("nonce")
        else { return nil }
        let algorithm = parameters.nonEmpty("algorithm") ?? "MD5"
        guard let method = DigestMethod(algorithm) else {
            throw SigningFailure("Unsupported digest algorithm: \(algorithm)")
        }
        let quality = DigestQuality(parameters["qop"] ?? "")
        let (client, count) = (parameters["clientNonce"] ?? "", parameters.nonEmpty("nonceCount") ?? "00000001")
        var secret = try method.hash("\(user):\(realm):\(parameters["password"] ?? "")")
        if method.isForSession { secret = try method.hash("\(secret):\(nonce):\(client)") }
        let target = request.url.requestTarget
        var what = "\(request.method):\(target)"
        if quality == .body { what += ":" + (try method.hash(try bytes(of: request))) }
        let middle = quality.map { [nonce, count, client, $0.rawValue] } ?? [nonce]
        let response = try method.hash(([secret] + middle + [try method.hash(what)]).joined(separator: ":"))
        var attributes = [
            Self.quoted("username", user), Self.quoted("realm", realm), Self.quoted("nonce", nonce),
            Self.quoted("uri", target), Self.quoted("algorithm", algorithm),
        ]
        if let quality { attributes += ["qop=\(quality.rawValue)", "nc=\(count)", Self.quoted("cnonce", client)] }
        attributes.append(Self.quoted("response", response))
        if let opaque = parameters.nonEmpty("opaque") { attributes.append(Self.quoted("opaque", opaque)) }
        return request.authorized(by: "Digest " + attributes.joined(separator: ", "))
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

    private func bytes(of request: HTTPRequest) throws(SigningFailure) -> [UInt8] {
        guard let bytes = request.body.map(\.bytesInMemory) ?? [] else {
            throw SigningFailure("a body from a file cannot be signed")
        }
        return bytes
    }

    private static func quoted(_ name: String, _ value: String) -> String {
        "\(name)=\"\(value.reduce(into: "") { $0 += $1 == "\"" || $1 == "\\" ? "\\\($1)" : String($1) })\""
    }
}

/// What a signature covers beside the request line.
private enum DigestQuality: String {
    case request = "auth"
    case body = "auth-int"

    /// Of several that are offered, the request alone; nil for none, as in RFC 2069.
    init?(_ offer: String) {
        let words = offer.split { $0 == "," || $0 == " " }
        if words.contains("auth") {
            self = .request
        } else if words.contains("auth-int") {
            self = .body
        } else {
            return nil
        }
    }
}
