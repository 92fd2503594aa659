import COpenSSL

/// The two forms of a signature by ECDSA: in DER, as libcrypto has it, and its two numbers one behind the other (IEEE P1363),
/// as JSON Web Signatures and Web Cryptography have it.
enum CurveSignature {
    static func numbers(ofDER bytes: [UInt8], size: Int) throws(DigestError) -> [UInt8] {
        let signature = bytes.withUnsafeBufferPointer { buffer -> OpaquePointer? in
            var start = buffer.baseAddress
            return d2i_ECDSA_SIG(nil, &start, buffer.count)
        }
        defer { ECDSA_SIG_free(signature) }
        guard let signature, let r = ECDSA_SIG_get0_r(signature), let s = ECDSA_SIG_get0_s(signature) else {
            throw .refused(libraryReason())
        }
        return try bigEndian(r, count: size) + bigEndian(s, count: size)
    }

    static func der(ofNumbers bytes: [UInt8]) throws(DigestError) -> [UInt8] {
        let half = bytes.count / 2
        let signature = try made(ECDSA_SIG_new())
        defer { ECDSA_SIG_free(signature) }
        let r = BN_bin2bn(Array(bytes.prefix(half)).orPlaceholder, Int32(half), nil)
        let s = BN_bin2bn(Array(bytes.suffix(half)).orPlaceholder, Int32(half), nil)
        // Takes both numbers over.
        try check(ECDSA_SIG_set0(signature, r, s))
        var buffer: UnsafeMutablePointer<UInt8>?
        let count = i2d_ECDSA_SIG(signature, &buffer)
        guard count > 0, let buffer else { throw .refused(libraryReason()) }
        defer { CRYPTO_free(buffer, #file, #line) }
        return Array(UnsafeBufferPointer(start: buffer, count: Int(count)))
    }
}
