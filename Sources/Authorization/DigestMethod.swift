import Digests

/// A hash function by its name in digest authorisation. Source: RFC 7616, section 3.3.
struct DigestMethod {
    private let digest: Digest
    /// Whether user, realm and password are hashed once for all requests of a session.
    let isForSession: Bool

    private static let digests: [String: Digest] = ["MD5": .md5, "SHA-256": .sha256, "SHA-512-256": .sha512_256]

    init?(_ name: String) {
        isForSession = name.hasSuffix("-sess")
        guard let digest = Self.digests[isForSession ? String(name.dropLast("-sess".count)) : name] else { return nil }
        self.digest = digest
    }

    func hash(_ text: String) throws(SigningFailure) -> String { try hash(Array(text.utf8)) }

    func hash(_ bytes: [UInt8]) throws(SigningFailure) -> String {
        Hexadecimal.encode(try hashing { () throws(DigestError) in try digest.hash(bytes) })
    }
}
