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
        let timestamp = parameters.nonEmpty("timestamp") ?? String(context.seconds)
        let nonce = parameters.nonEmpty("nonce") ?? String(context.random.prefix(6))
        let hash = parameters.isOn("includePayloadHash") ? try payloadHash(request, digest, context) : nil
        let (ext, app) = (parameters.nonEmpty("extraData"), parameters.nonEmpty("app"))
        let delegation = parameters.nonEmpty("delegation")
        let url = request.url
        var lines = [
            "hawk.1.header", timestamp, nonce, request.method.uppercased(), url.requestTarget, url.host,
            String(url.effectivePort), hash ?? "", Self.escaped(ext ?? "", ["\n": "\\n"]),
        ]
        if let app { lines += [app, delegation ?? ""] }
        let mac = try Self.code(lines, digest, key)
        let quoted = ext.map { Self.escaped($0, ["\"": "\\\""]) }
        let attributes = [
            ("id", id), ("ts", timestamp), ("nonce", nonce), ("hash", hash), ("ext", quoted), ("mac", mac),
            ("app", app), ("dlg", app == nil ? nil : delegation),
        ]
        let text = attributes.compactMap { name, value in value.map { "\(name)=\"\($0)\"" } }
        return request.authorized(by: "Hawk " + text.joined(separator: ", "))
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

    private static func code(_ lines: [String], _ digest: Digest, _ key: String) throws(SigningFailure) -> String {
        let text = lines.joined(separator: "\n") + "\n"
        return Base64.standard.encode(
            try hashing { () throws(DigestError) in
                try digest.hmac(Array(text.utf8), key: Array(key.utf8))
            })
    }

    private static func escaped(_ text: String, _ more: [Character: String]) -> String {
        text.reduce(into: "") { $0 += $1 == "\\" ? "\\\\" : more[$1] ?? String($1) }
    }
}
