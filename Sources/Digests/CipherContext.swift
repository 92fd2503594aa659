import COpenSSL

/// Owns one operation of a cipher of libcrypto.
struct CipherContext: ~Copyable {
    let pointer: OpaquePointer

    init() throws(DigestError) { pointer = try made(EVP_CIPHER_CTX_new()) }

    deinit { EVP_CIPHER_CTX_free(pointer) }

    /// Selects the cipher by libcrypto's name for it, before key and vector are set.
    func start(_ name: String, isEncrypting: Bool) throws(DigestError) {
        let cipher = EVP_CIPHER_fetch(nil, name, nil)
        defer { EVP_CIPHER_free(cipher) }
        guard let cipher else { throw .badKey(libraryReason()) }
        try check(EVP_CipherInit_ex2(pointer, cipher, nil, nil, isEncrypting ? 1 : 0, nil))
    }

    func set(key: [UInt8], vector: [UInt8]) throws(DigestError) {
        // -1 keeps the direction. Key wrapping has a vector of its own, which a null pointer stands for.
        let done =
            vector.isEmpty
            ? EVP_CipherInit_ex2(pointer, nil, key, nil, -1, nil)
            : EVP_CipherInit_ex2(pointer, nil, key, vector, -1, nil)
        try check(done)
    }

    /// Bytes that are authenticated but not encrypted.
    func authenticate(_ bytes: [UInt8]) throws(DigestError) {
        guard !bytes.isEmpty else { return }
        var written: Int32 = 0
        try check(EVP_CipherUpdate(pointer, nil, &written, bytes, try length(bytes)))
    }

    func update(_ bytes: [UInt8]) throws(DigestError) -> [UInt8] {
        var result = [UInt8](repeating: 0, count: bytes.count + Int(EVP_MAX_BLOCK_LENGTH))
        var written: Int32 = 0
        try check(EVP_CipherUpdate(pointer, &result, &written, bytes.orPlaceholder, try length(bytes)))
        return Array(result.prefix(Int(written)))
    }

    func finish() throws(DigestError) -> [UInt8] {
        var result = [UInt8](repeating: 0, count: Int(EVP_MAX_BLOCK_LENGTH))
        var written: Int32 = 0
        try check(EVP_CipherFinal_ex(pointer, &result, &written))
        return Array(result.prefix(Int(written)))
    }

    func control(_ command: Int32, _ value: Int, _ bytes: UnsafeMutableRawPointer? = nil) throws(DigestError) {
        try check(EVP_CIPHER_CTX_ctrl(pointer, command, Int32(clamping: value), bytes))
    }

    private func length(_ bytes: [UInt8]) throws(DigestError) -> Int32 {
        guard let length = Int32(exactly: bytes.count) else { throw .refused("the data are longer than 2 GiB") }
        return length
    }
}
