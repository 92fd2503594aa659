import COpenSSL

/// Bytes that nobody can guess, for salts, tokens and nonces.
package enum SecureRandom {
    package static func bytes(_ count: Int) throws(DigestError) -> [UInt8] {
        var bytes = [UInt8](repeating: 0, count: max(0, count))
        guard RAND_bytes(&bytes, Int32(clamping: bytes.count)) == 1 else { throw .noRandomness }
        return bytes
    }
}
