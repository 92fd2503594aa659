import Digests

/// How OAuth 1 signs. Source: RFC 5849, section 3.4.
struct OAuth1Method {
    private enum Kind {
        case keyedHash, privateKey, plainText
    }

    private let kind: Kind
    /// Nil where nothing is hashed.
    let digest: Digest?

    /// An empty name stands for `HMAC-SHA1`; nil for an unknown one.
    init?(_ name: String) {
        let hashes: [String: Digest] = ["SHA1": .sha1, "SHA256": .sha256, "SHA512": .sha512]
        let parts = name.split(separator: "-").map(String.init)
        switch parts.first {
        case nil: (kind, digest) = (.keyedHash, .sha1)
        case "PLAINTEXT" where parts.count == 1: (kind, digest) = (.plainText, nil)
        case "HMAC", "RSA":
            guard parts.count == 2, let hash = hashes[parts[1]] else { return nil }
            (kind, digest) = (parts[0] == "RSA" ? .privateKey : .keyedHash, hash)
        default: return nil
        }
    }

    var needsPrivateKey: Bool {
        switch kind {
        case .privateKey: true
        case .keyedHash, .plainText: false
        }
    }

    func signature(of base: String, with parameters: AuthParameters) throws(SigningFailure) -> String {
        let secrets = ["consumerSecret", "tokenSecret"].map { PercentEncoding.encode(parameters[$0] ?? "") }
        let key = secrets.joined(separator: "&")
        switch (kind, digest) {
        case (.plainText, _), (_, nil): return key
        case (.keyedHash, let digest?):
            return Base64.standard.encode(
                try hashing { () throws(DigestError) in
                    try digest.hmac(Array(base.utf8), key: Array(key.utf8))
                })
        case (.privateKey, let digest?):
            let text = parameters["privateKey"] ?? ""
            return Base64.standard.encode(
                try hashing { () throws(DigestError) in
                    try AsymmetricKey(rsaPEM: text).sign(Array(base.utf8), .pkcs1(digest))
                })
        }
    }
}
