import COpenSSL

extension AsymmetricKey {
    /// A private key in PKCS #8 (RFC 5208), without encryption, in DER.
    package init(pkcs8 bytes: [UInt8]) throws(DigestError) {
        try self.init(bytes, isPrivate: true) { start, count in
            let info = d2i_PKCS8_PRIV_KEY_INFO(nil, &start, count)
            defer { PKCS8_PRIV_KEY_INFO_free(info) }
            return info.flatMap { EVP_PKCS82PKEY($0) }
        }
    }

    /// A public key as certificates have it (SubjectPublicKeyInfo of RFC 5280), in DER.
    package init(spki bytes: [UInt8]) throws(DigestError) {
        try self.init(bytes, isPrivate: false) { start, count in d2i_PUBKEY(nil, &start, count) }
    }

    private init(
        _ bytes: [UInt8], isPrivate: Bool, _ read: (inout UnsafePointer<UInt8>?, Int) -> OpaquePointer?
    ) throws(DigestError) {
        var rest = 0
        let pointer = bytes.withUnsafeBufferPointer { buffer -> OpaquePointer? in
            var start = buffer.baseAddress
            let key = read(&start, buffer.count)
            rest = buffer.count - (start.map { buffer.baseAddress?.distance(to: $0) ?? 0 } ?? 0)
            return key
        }
        guard let pointer else { throw .badKey(libraryReason()) }
        guard rest == 0 else {
            EVP_PKEY_free(pointer)
            throw .badKey("there is something behind its end")
        }
        try self.init(owning: pointer, isPrivate: isPrivate)
    }

    /// The private key in PKCS #8.
    package func pkcs8() throws(DigestError) -> [UInt8] {
        guard isPrivate, let info = EVP_PKEY2PKCS8(pointer) else { throw .badKey("it is not a private key") }
        defer { PKCS8_PRIV_KEY_INFO_free(info) }
        return try written { i2d_PKCS8_PRIV_KEY_INFO(info, &$0) }
    }

    /// The public key as certificates have it.
    package func spki() throws(DigestError) -> [UInt8] {
        try written { i2d_PUBKEY(self.pointer, &$0) }
    }

    private func written(
        _ write: (inout UnsafeMutablePointer<UInt8>?) -> Int32
    ) throws(DigestError) -> [UInt8] {
        var buffer: UnsafeMutablePointer<UInt8>?
        let count = write(&buffer)
        guard count > 0, let buffer else { throw .refused(libraryReason()) }
        // Allocated by the library, as it was given no place to write to.
        defer { CRYPTO_free(buffer, #file, #line) }
        return Array(UnsafeBufferPointer(start: buffer, count: Int(count)))
    }
}
