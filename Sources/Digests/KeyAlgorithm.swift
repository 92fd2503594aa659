import COpenSSL

/// What a pair of keys is for. The raw values are the names that JSON Web Keys and Web Cryptography give them.
package enum KeyAlgorithm: String, Sendable, Hashable, CaseIterable {
    case rsa = "RSA"
    case p256 = "P-256"
    case p384 = "P-384"
    case p521 = "P-521"
    case ed25519 = "Ed25519"
    case x25519 = "X25519"

    /// libcrypto's name of the kind of key.
    var kind: String {
        switch self {
        case .rsa: "RSA"
        case .p256, .p384, .p521: "EC"
        case .ed25519: "ED25519"
        case .x25519: "X25519"
        }
    }

    /// libcrypto's name of the curve, for those that have a choice of it.
    var group: String? {
        switch self {
        case .p256: "prime256v1"
        case .p384: "secp384r1"
        case .p521: "secp521r1"
        case .rsa, .ed25519, .x25519: nil
        }
    }

    /// Bytes of a coordinate of a point, and of each half of a signature; nil where there is none.
    package var coordinateSize: Int? {
        switch self {
        case .p256: 32
        case .p384: 48
        case .p521: 66
        case .rsa, .ed25519, .x25519: nil
        }
    }
}
