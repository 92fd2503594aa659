import COpenSSL

/// AES in Galois/Counter Mode (SP 800-38D), which tells whether a cipher text was changed.
package struct AuthenticatedCipher: Sendable, Hashable {
    package let key: [UInt8]
    package let vector: [UInt8]
    /// Sent along in clear, and protected as well.
    package let additional: [UInt8]
    /// Bytes of the tag, which stands behind the cipher text: 4 to 16.
    package let tagSize: Int

    package init(key: [UInt8], vector: [UInt8], additional: [UInt8] = [], tagSize: Int = 16) {
        self.key = key
        self.vector = vector
        self.additional = additional
        self.tagSize = tagSize
    }

    /// The cipher text and the tag.
    package func encrypt(_ bytes: [UInt8]) throws(DigestError) -> [UInt8] {
        let cipher = try started(isEncrypting: true)
        try cipher.authenticate(additional)
        let text = try cipher.update(bytes) + cipher.finish()
        var tag = [UInt8](repeating: 0, count: tagSize)
        try cipher.control(EVP_CTRL_AEAD_GET_TAG, tagSize, &tag)
        return text + tag
    }

    /// Throws where the tag does not match.
    package func decrypt(_ bytes: [UInt8]) throws(DigestError) -> [UInt8] {
        guard bytes.count >= tagSize else { throw .refused("the data are shorter than the tag") }
        let cipher = try started(isEncrypting: false)
        var tag = Array(bytes.suffix(tagSize))
        try cipher.control(EVP_CTRL_AEAD_SET_TAG, tagSize, &tag)
        try cipher.authenticate(additional)
        let text = try cipher.update(Array(bytes.dropLast(tagSize)))
        do { return try text + cipher.finish() } catch { throw .refused("the tag does not match") }
    }

    private func started(isEncrypting: Bool) throws(DigestError) -> CipherContext {
        guard (4...16).contains(tagSize) else { throw .refused("the tag must have 4 to 16 bytes") }
        guard !vector.isEmpty else { throw .refused("the initialization vector is empty") }
        let cipher = try CipherContext()
        try cipher.start("AES-\(key.count * 8)-GCM", isEncrypting: isEncrypting)
        try cipher.control(EVP_CTRL_AEAD_SET_IVLEN, vector.count)
        try cipher.set(key: key, vector: vector)
        return cipher
    }
}
