import COpenSSL

extension AsymmetricKey {
    /// The numbers of a key by their names in JSON Web Keys (RFC 7518 section 6, RFC 8037 section 2), big-endian: `n e d p q dp
    /// dq qi` for RSA, `x y d` for a curve, `x d` for Ed25519 and X25519. The private ones are missing in a public key.
    package func numbers() throws(DigestError) -> [(name: String, bytes: [UInt8])] {
        var numbers: [(name: String, bytes: [UInt8])] = []
        for member in members where isPrivate || !member.isPrivate {
            numbers.append((member.name, try number(member)))
        }
        return numbers
    }

    /// The public key of a curve as a point, not compressed; of Ed25519 and X25519 as it is.
    package func publicBytes() throws(DigestError) -> [UInt8] {
        guard algorithm != .rsa else { throw .badKey("an RSA key has no raw form") }
        guard algorithm.coordinateSize != nil else {
            return try sized { EVP_PKEY_get_raw_public_key(self.pointer, $0, &$1) }
        }
        let numbers = try numbers()
        return [4] + numbers[0].bytes + numbers[1].bytes
    }

    private func number(_ member: Member) throws(DigestError) -> [UInt8] {
        guard let parameter = member.parameter else {
            return try sized {
                member.isPrivate
                    ? EVP_PKEY_get_raw_private_key(self.pointer, $0, &$1)
                    : EVP_PKEY_get_raw_public_key(self.pointer, $0, &$1)
            }
        }
        var number: OpaquePointer?
        try check(EVP_PKEY_get_bn_param(pointer, parameter, &number))
        return try BigNumber(owning: try made(number)).bytes(count: algorithm.coordinateSize)
    }

    private var members: [Member] { Member.all(of: algorithm) }
}

/// One number of a key: its name in JSON Web Keys, and libcrypto's for it, where it counts as a number there.
struct Member {
    let name: String
    let parameter: String?
    var isPrivate = true

    static func all(of algorithm: KeyAlgorithm) -> [Member] {
        switch algorithm {
        case .rsa:
            [
                Member(name: "n", parameter: OSSL_PKEY_PARAM_RSA_N, isPrivate: false),
                Member(name: "e", parameter: OSSL_PKEY_PARAM_RSA_E, isPrivate: false),
                Member(name: "d", parameter: OSSL_PKEY_PARAM_RSA_D),
                Member(name: "p", parameter: OSSL_PKEY_PARAM_RSA_FACTOR + "1"),
                Member(name: "q", parameter: OSSL_PKEY_PARAM_RSA_FACTOR + "2"),
                Member(name: "dp", parameter: OSSL_PKEY_PARAM_RSA_EXPONENT + "1"),
                Member(name: "dq", parameter: OSSL_PKEY_PARAM_RSA_EXPONENT + "2"),
                Member(name: "qi", parameter: OSSL_PKEY_PARAM_RSA_COEFFICIENT + "1"),
            ]
        case .p256, .p384, .p521:
            [
                Member(name: "x", parameter: OSSL_PKEY_PARAM_EC_PUB_X, isPrivate: false),
                Member(name: "y", parameter: OSSL_PKEY_PARAM_EC_PUB_Y, isPrivate: false),
                Member(name: "d", parameter: OSSL_PKEY_PARAM_PRIV_KEY),
            ]
        case .ed25519, .x25519:
            [Member(name: "x", parameter: nil, isPrivate: false), Member(name: "d", parameter: nil)]
        }
    }
}
