import Digests
import HTTPModel

/// Type `oauth1` (RFC 5849): signs method, address and parameters, and puts what proves it into the field, the body or the
/// query.
struct OAuth1Signer: RequestSigning {
    let secretParameters = ["consumerSecret", "token", "tokenSecret", "privateKey"]

    func sign(
        _ request: HTTPRequest, with parameters: AuthParameters, in context: SigningContext
    ) throws(SigningFailure) -> HTTPRequest? {
        let name = parameters.nonEmpty("signatureMethod") ?? ""
        guard let method = OAuth1Method(name) else { throw SigningFailure("Unsupported signature method: \(name)") }
        let secret = method.needsPrivateKey ? "privateKey" : "consumerSecret"
        guard parameters.nonEmpty("consumerKey") != nil, parameters.nonEmpty(secret) != nil else { return nil }
        var target = OAuth1Target(request, context)
        var own = self.own(parameters, context)
        if parameters.isOn("includeBodyHash"), let hash = try bodyHash(request, method, context) {
            own.insert(("oauth_body_hash", hash), at: own.firstIndex { $0.name == "oauth_callback" } ?? own.count)
        }
        if !parameters.isOn("addEmptyParamsToSign") { own.removeAll { $0.value.isEmpty } }
        let base = target.baseString(with: own)
        own.append(("oauth_signature", try method.signature(of: base, with: parameters)))
        guard parameters.isOn("addParamsToHeader") else {
            target.add(own)
            return target.request
        }
        return target.request.authorized(by: field(own, parameters))
    }

    /// The parameters of the protocol, in the order in which they are written.
    private func own(_ parameters: AuthParameters, _ context: SigningContext) -> [OAuth1Target.Pair] {
        [
            ("oauth_consumer_key", parameters["consumerKey"] ?? ""), ("oauth_token", parameters["token"] ?? ""),
            ("oauth_signature_method", parameters["signatureMethod"] ?? ""),
            ("oauth_timestamp", parameters.nonEmpty("timestamp") ?? String(context.seconds)),
            ("oauth_nonce", parameters.nonEmpty("nonce") ?? String(context.random.prefix(11))),
            ("oauth_version", parameters["version"] ?? ""), ("oauth_callback", parameters["callback"] ?? ""),
            ("oauth_verifier", parameters["verifier"] ?? ""),
        ]
    }

    /// Nil where there is none: form bodies are signed by their pairs. Source: the draft "OAuth Request Body Hash 1.0".
    private func bodyHash(
        _ request: HTTPRequest, _ method: OAuth1Method, _ context: SigningContext
    ) throws(SigningFailure) -> String? {
        switch context.body {
        case .urlEncoded, .multipart: return nil
        case .none, .other: break
        }
        guard let digest = method.digest, let bytes = request.body.map(\.bytesInMemory) ?? [] else { return nil }
        return Base64.standard.encode(try hashing { () throws(DigestError) in try digest.hash(bytes) })
    }

    private func field(_ own: [OAuth1Target.Pair], _ parameters: AuthParameters) -> String {
        let encode: (String) -> String = { parameters.isOn("disableHeaderEncoding") ? $0 : PercentEncoding.encode($0) }
        let realm = parameters.nonEmpty("realm").map { [("realm", $0)] } ?? []
        let shown = realm + own.filter { !$0.value.isEmpty }.map { ($0.name, $0.value) }
        return "OAuth " + shown.map { "\($0.0)=\"\(encode($0.1))\"" }.joined(separator: ",")
    }
}
