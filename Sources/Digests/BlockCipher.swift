import COpenSSL

/// AES in the modes of SP 800-38A, D and F. The length of the key, 16, 24 or 32 bytes, selects the variant.
package enum BlockCipher: String, Sendable, Hashable, CaseIterable {
    /// With the padding of PKCS #7, and an initialization vector of 16 bytes.
    case cbc = "CBC"
    /// With a counter block of 16 bytes, all of which count.
    case ctr = "CTR"
    /// Without initialization vector; the plain text is a key, in whole blocks of 8 bytes (RFC 3394).
    case keyWrap = "wrap"

    package func encrypt(_ bytes: [UInt8], key: [UInt8], vector: [UInt8]) throws(DigestError) -> [UInt8] {
        try apply(bytes, key: key, vector: vector, isEncrypting: true)
    }

    package func decrypt(_ bytes: [UInt8], key: [UInt8], vector: [UInt8]) throws(DigestError) -> [UInt8] {
        try apply(bytes, key: key, vector: vector, isEncrypting: false)
    }

    private func apply(
        _ bytes: [UInt8], key: [UInt8], vector: [UInt8], isEncrypting: Bool
    ) throws(DigestError) -> [UInt8] {
        guard vector.count == vectorSize else { throw .refused("the initialization vector must have 16 bytes") }
        let cipher = try CipherContext()
        try cipher.start("AES-\(key.count * 8)-\(rawValue)", isEncrypting: isEncrypting)
        if self == .keyWrap { EVP_CIPHER_CTX_set_flags(cipher.pointer, Int32(EVP_CIPHER_CTX_FLAG_WRAP_ALLOW)) }
        try cipher.set(key: key, vector: vector)
        return try cipher.update(bytes) + cipher.finish()
    }

    private var vectorSize: Int { self == .keyWrap ? 0 : 16 }
}
