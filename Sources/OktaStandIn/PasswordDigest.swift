import Digests

/// What is kept of a secret: SHA-256 over a salt and the secret. It guards against being printed, not against an attack:
/// nobody's real password belongs in a stand-in.
struct PasswordDigest: Sendable, Hashable {
    private let salt: [UInt8]
    /// Nil where the library refuses to hash; then nothing matches.
    private let digest: [UInt8]?

    init(_ secret: String, salt: [UInt8]) {
        self.salt = salt
        digest = try? Digest.sha256.hash(salt + Array(secret.utf8))
    }

    func matches(_ secret: String) -> Bool {
        guard let digest else { return false }
        return (try? Digest.sha256.hash(salt + Array(secret.utf8))) == digest
    }
}
