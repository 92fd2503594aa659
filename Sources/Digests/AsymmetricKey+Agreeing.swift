import COpenSSL

extension AsymmetricKey {
    /// The secret that this private key and the public key of somebody else have in common (SP 800-56A, RFC 7748).
    package func agree(with other: borrowing AsymmetricKey) throws(DigestError) -> [UInt8] {
        guard isPrivate, algorithm == other.algorithm, algorithm.group != nil || algorithm == .x25519 else {
            throw .badKey("the two keys do not agree on a secret")
        }
        let context = try KeyContext(self)
        try check(EVP_PKEY_derive_init(context.pointer))
        try check(EVP_PKEY_derive_set_peer(context.pointer, other.pointer))
        return try sized { EVP_PKEY_derive(context.pointer, $0, &$1) }
    }
}
