import Digests
import HTTPModel

/// Type `hawk`, version 1.1: a keyed hash over the request line, host and, where asked for, the body.
/// Source: https://github.com/mozilla/hawk/blob/main/API.md
struct HawkSigner: RequestSigning {
    let secretParameters = ["authKey"]

    func sign(
        _ request: HTTPRequest, with parameters: AuthParameters, in context: SigningContext
    ) throws(SigningFailure) -> HTTPRequest? {
        guard let id = parameters.nonEmpty("authId"), let key = parameters.nonEmpty("authKey"),
            let algorithm = parameters.nonEmpty("algorithm")
        else { return nil }
        guard let digest = Self.digests[algorithm] else { return request.authorized(by: "") }
        let hash = parameters.isOn("includePayloadHash") ? try payloadHash(request, digest, context) : nil
        let message = HawkMessage(parameters, hash: hash, context)
        let code = try hashing { () throws(DigestError) in
            try digest.hmac(Array(message.text(for: request).utf8), key: Array(key.utf8))
        }
        return request.authorized(by: message.field(id: id, code: Base64.standard.encode(code)))
    }

    private static let digests: [String: Digest] = ["sha256": .sha256, "sha1": .sha1]

    /// Nil for a body whose bytes are not at hand, or not fixed.
    private func payloadHash(
        _ request: HTTPRequest, _ digest: Digest, _ context: SigningContext
    ) throws(SigningFailure) -> String? {
        if case .multipart = context.body { return nil }
        guard let body = request.body.map(\.bytesInMemory) ?? [] else { return nil }
        let type = (request.fields["Content-Type"] ?? "").prefix { $0 != ";" }.lowercased().filter { $0 != " " }
        return Base64.standard.encode(
            try hashing { () throws(DigestError) in
                try digest.hash(Array("hawk.1.payload\n\(type)\n".utf8) + body + [0x0A])
            })
    }
}

/// What Hawk signs, with everything in it that the server does not know by itself.
private struct HawkMessage {
    private let timestamp: String
    private let nonce: String
    private let hash: String?
    private let ext: String?
    private let app: String?
    private let delegation: String?

    init(_ parameters: AuthParameters, hash: String?, _ context: SigningContext) {
        timestamp = parameters.nonEmpty("timestamp") ?? String(context.seconds)
        nonce = parameters.nonEmpty("nonce") ?? String(context.random.prefix(6))
        self.hash = hash
        ext = parameters.nonEmpty("extraData")
        app = parameters.nonEmpty("app")
        delegation = app == nil ? nil : parameters.nonEmpty("delegation")
    }

    /// One line for each part.
    func text(for request: HTTPRequest) -> String {
        let url = request.url
        var lines = [
            "hawk.1.header", timestamp, nonce, request.method.uppercased(), url.requestTarget, url.host,
            String(url.effectivePort), hash ?? "", Self.escaped(ext ?? "", "\n", as: "\\n"),
        ]
        if let app { lines += [app, delegation ?? ""] }
        return lines.joined(separator: "\n") + "\n"
    }

    /// The value of the `Authorization` field.
    func field(id: String, code: String) -> String {
        let quoted = ext.map { Self.escaped($0, "\"", as: "\\\"") }
        let attributes = [
            ("id", id), ("ts", timestamp), ("nonce", nonce), ("hash", hash), ("ext", quoted), ("mac", code),
            ("app", app), ("dlg", delegation),
        ]
        return "Hawk "
            + attributes.compactMap { name, value in value.map { "\(name)=\"\($0)\"" } }.joined(separator: ", ")
    }

    private static func escaped(_ text: String, _ character: Character, as escape: String) -> String {
        text.reduce(into: "") { $0 += $1 == "\\" ? "\\\\" : $1 == character ? escape : String($1) }
    }
}
