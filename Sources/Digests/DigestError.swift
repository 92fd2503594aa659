/// Why a value could not be computed.
package enum DigestError: Error, Sendable, Hashable {
    /// The library on this machine does not offer the function.
    case unavailable(Digest)
    /// The system gave no random bytes.
    case noRandomness

    /// In words, ready to stand behind a colon.
    package var message: String {
        switch self {
        case .unavailable(let digest): "libcrypto on this machine does not offer \(digest.rawValue)"
        case .noRandomness: "the system gave no random bytes"
        }
    }
}
