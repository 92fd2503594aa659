import Digests
import HTTPModel

/// What a client and a server know of each other in digest authorisation, and how it signs a request.
/// Source: RFC 7616, section 3.4.
struct DigestCredentials {
    private let user: String
    private let password: String
    private let realm: String
    private let nonce: String
    private let clientNonce: String
    /// How many requests were signed with the nonce, this one included; eight hexadecimal digits.
    private let count: String
    private let opaque: String?
    private let quality: DigestQuality?
    private let algorithm: String
    private let method: DigestMethod

    /// Nil where the server has not told its realm and a nonce, or no user is given.
    init?(_ parameters: AuthParameters) throws(SigningFailure) {
        guard let user = parameters.nonEmpty("username"), let realm = parameters.nonEmpty("realm"),
            let nonce = parameters.nonEmpty("nonce")
        else { return nil }
        let algorithm = parameters.nonEmpty("algorithm") ?? "MD5"
        guard let method = DigestMethod(algorithm) else {
            throw SigningFailure("Unsupported digest algorithm: \(algorithm)")
        }
        (self.user, password, self.realm, self.nonce) = (user, parameters["password"] ?? "", realm, nonce)
        (self.algorithm, self.method) = (algorithm, method)
        clientNonce = parameters["clientNonce"] ?? ""
        count = parameters.nonEmpty("nonceCount") ?? "00000001"
        opaque = parameters.nonEmpty("opaque")
        quality = DigestQuality(parameters["qop"] ?? "")
    }

    /// The value of the `Authorization` field.
    func field(for request: HTTPRequest) throws(SigningFailure) -> String {
        var attributes = [
            Self.quoted("username", user), Self.quoted("realm", realm), Self.quoted("nonce", nonce),
            Self.quoted("uri", request.url.requestTarget), Self.quoted("algorithm", algorithm),
        ]
        if let quality {
            attributes += ["qop=\(quality.rawValue)", "nc=\(count)", Self.quoted("cnonce", clientNonce)]
        }
        attributes.append(Self.quoted("response", try response(to: request)))
        if let opaque { attributes.append(Self.quoted("opaque", opaque)) }
        return "Digest " + attributes.joined(separator: ", ")
    }

    private func response(to request: HTTPRequest) throws(SigningFailure) -> String {
        let middle = quality.map { [nonce, count, clientNonce, $0.rawValue] } ?? [nonce]
        let parts = [try secret()] + middle + [try what(request)]
        return try method.hash(parts.joined(separator: ":"))
    }

    private func secret() throws(SigningFailure) -> String {
        let secret = try method.hash("\(user):\(realm):\(password)")
        return method.isForSession ? try method.hash("\(secret):\(nonce):\(clientNonce)") : secret
    }

    private func what(_ request: HTTPRequest) throws(SigningFailure) -> String {
        let line = "\(request.method):\(request.url.requestTarget)"
        guard quality == .body else { return try method.hash(line) }
        guard let bytes = request.body.map(\.bytesInMemory) ?? [] else {
            throw SigningFailure("a body from a file cannot be signed")
        }
        return try method.hash("\(line):\(try method.hash(bytes))")
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
