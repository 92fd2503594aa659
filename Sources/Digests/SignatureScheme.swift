/// How a signature is made of a hash.
package enum SignatureScheme: Sendable, Hashable {
    /// RSASSA-PKCS1-v1_5 of RFC 8017 section 8.2.
    case pkcs1(Digest)
    /// RSASSA-PSS of RFC 8017 section 8.1, its mask made with the same hash.
    case pss(Digest, saltSize: Int)
    /// ECDSA of FIPS 186-5. The signature is the two numbers one behind the other, each of the size of a coordinate.
    case ecdsa(Digest)
    /// Ed25519 of RFC 8032, which hashes by itself.
    case ed25519

    var digest: Digest? {
        switch self {
        case .pkcs1(let digest), .pss(let digest, _), .ecdsa(let digest): digest
        case .ed25519: nil
        }
    }

    func fits(_ algorithm: KeyAlgorithm) -> Bool {
        switch self {
        case .pkcs1, .pss: algorithm == .rsa
        case .ecdsa: algorithm.group != nil
        case .ed25519: algorithm == .ed25519
        }
    }
}
