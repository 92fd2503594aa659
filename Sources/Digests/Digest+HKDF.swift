extension Digest {
    /// A key of `length` bytes from a secret, by HKDF of RFC 5869 over HMAC. At most 255 times the size of a hash.
    package func hkdf(
        secret: [UInt8], salt: [UInt8], info: [UInt8], length: Int
    ) throws(DigestError) -> [UInt8] {
        guard length >= 0, length <= 255 * size else { throw .refused("the derived key would be too long") }
        let extracted = try hmac(secret, key: salt)
        var key: [UInt8] = []
        var block: [UInt8] = []
        for counter in stride(from: 1 as UInt8, through: 255, by: 1) where key.count < length {
            block = try hmac(block + info + [counter], key: extracted)
            key += block
        }
        return Array(key.prefix(length))
    }
}
