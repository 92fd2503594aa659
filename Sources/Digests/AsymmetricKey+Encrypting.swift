import COpenSSL

extension AsymmetricKey {
    /// RSA with OAEP (RFC 8017 section 7.1), its mask made with the same hash. The bytes must be fewer than the key's.
    package func encrypt(_ bytes: [UInt8], _ digest: Digest, label: [UInt8] = []) throws(DigestError) -> [UInt8] {
        let context = try KeyContext(self)
        try check(EVP_PKEY_encrypt_init(context.pointer))
        try setPadding(context, digest, label)
        return try sized { EVP_PKEY_encrypt(context.pointer, $0, &$1, bytes.orPlaceholder, bytes.count) }
    }

    package func decrypt(_ bytes: [UInt8], _ digest: Digest, label: [UInt8] = []) throws(DigestError) -> [UInt8] {
        guard isPrivate else { throw .badKey("it is not a private key") }
        let context = try KeyContext(self)
        try check(EVP_PKEY_decrypt_init(context.pointer))
        try setPadding(context, digest, label)
        return try sized { EVP_PKEY_decrypt(context.pointer, $0, &$1, bytes.orPlaceholder, bytes.count) }
    }

    private func setPadding(
        _ context: borrowing KeyContext, _ digest: Digest, _ label: [UInt8]
    ) throws(DigestError) {
        guard algorithm == .rsa else { throw .badKey("it does not encrypt") }
        try check(EVP_PKEY_CTX_set_rsa_padding(context.pointer, RSA_PKCS1_OAEP_PADDING))
        try check(EVP_PKEY_CTX_set_rsa_oaep_md(context.pointer, digest.function))
        try check(EVP_PKEY_CTX_set_rsa_mgf1_md(context.pointer, digest.function))
        guard !label.isEmpty else { return }
        // The library takes the copy over, and frees it.
        guard let copy = CRYPTO_malloc(label.count, #file, #line) else { throw .refused(libraryReason()) }
        copy.copyMemory(from: label, byteCount: label.count)
        try check(EVP_PKEY_CTX_set0_rsa_oaep_label(context.pointer, copy, Int32(clamping: label.count)))
    }
}
