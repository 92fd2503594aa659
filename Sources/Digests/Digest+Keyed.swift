import COpenSSL

extension Digest {
    /// The keyed hash of RFC 2104.
    package func hmac(_ bytes: [UInt8], key: [UInt8]) throws(DigestError) -> [UInt8] {
        var code = [UInt8](repeating: 0, count: size)
        var written: UInt32 = 0
        // An empty array may come as a null pointer, which the library takes for "no key given".
        let storage = key.isEmpty ? [0] : key
        let done = HMAC(function, storage, Int32(clamping: key.count), bytes, bytes.count, &code, &written)
        guard done != nil else { throw .unavailable(self) }
        return code
    }

    /// A key of `length` bytes from a password, by PBKDF2 of RFC 8018 section 5.2 over HMAC. Slow on purpose: its time
    /// grows with the rounds.
    package func pbkdf2(
        password: [UInt8], salt: [UInt8], rounds: Int, length: Int
    ) throws(DigestError) -> [UInt8] {
        var key = [UInt8](repeating: 0, count: max(1, length))
        let done = password.withUnsafeBytes { password in
            PKCS5_PBKDF2_HMAC(
                password.assumingMemoryBound(to: CChar.self).baseAddress, Int32(clamping: password.count), salt,
                Int32(clamping: salt.count), Int32(clamping: max(1, rounds)), function, Int32(clamping: key.count),
                &key)
        }
        try check(done)
        return key
    }
}
