/// Why a value could not be computed.
package enum DigestError: Error, Sendable, Hashable {
    /// The library on this machine does not offer the function.
    case unavailable(Digest)
    /// The system gave no random bytes.
    case noRandomness
    /// The bytes are no key of the kind that is asked for.
    case badKey(String)
    /// The library refused: the length of an input, a tag that does not match, a padding that is not there.
    case refused(String)

    /// In words, ready to stand behind a colon.
    package var message: String {
        switch self {
        case .unavailable(let digest): "libcrypto on this machine does not offer \(digest.rawValue)"
        case .noRandomness: "the system gave no random bytes"
        case .badKey(let reason): "not a key of this kind: \(reason)"
        case .refused(let reason): reason
        }
    }
}
