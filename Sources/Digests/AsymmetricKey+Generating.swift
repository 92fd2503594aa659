import COpenSSL

extension AsymmetricKey {
    /// Makes a new pair for a curve.
    package init(generating algorithm: KeyAlgorithm) throws(DigestError) {
        let context = try KeyContext(kind: algorithm.kind)
        try check(EVP_PKEY_keygen_init(context.pointer))
        if let group = algorithm.group { try check(EVP_PKEY_CTX_set_group_name(context.pointer, group)) }
        self = try Self.generated(context)
    }

    /// Makes a new pair for RSA. The exponent is a big-endian number.
    package init(generatingRSA bitCount: Int, exponent: [UInt8]) throws(DigestError) {
        // What the library would take hours for, or would not stand behind.
        guard (512...16384).contains(bitCount) else { throw .refused("an RSA key has 512 to 16384 bits") }
        guard exponent.drop(while: { $0 == 0 }).count <= 8 else { throw .refused("the exponent is too long") }
        let context = try KeyContext(kind: KeyAlgorithm.rsa.kind)
        try check(EVP_PKEY_keygen_init(context.pointer))
        try check(EVP_PKEY_CTX_set_rsa_keygen_bits(context.pointer, Int32(bitCount)))
        let number = try BigNumber(exponent)
        try check(EVP_PKEY_CTX_set1_rsa_keygen_pubexp(context.pointer, number.pointer))
        self = try Self.generated(context)
    }

    private static func generated(_ context: borrowing KeyContext) throws(DigestError) -> AsymmetricKey {
        var key: OpaquePointer?
        try check(EVP_PKEY_generate(context.pointer, &key))
        return try AsymmetricKey(owning: try made(key), isPrivate: true)
    }
}
