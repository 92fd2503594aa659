import COpenSSL

/// A hash function of libcrypto.
///
/// Hashing throws only where the library does not offer the function, as in FIPS mode, which has no MD5.
package enum Digest: String, Sendable, Hashable, CaseIterable {
    case md5 = "MD5"
    case sha1 = "SHA1"
    case sha256 = "SHA256"
    case sha384 = "SHA384"
    case sha512 = "SHA512"
    /// SHA-512/256 of FIPS 180-4: its own initial values, not a SHA-512 cut short.
    case sha512_256 = "SHA512-256"

    /// Bytes of a hash.
    package var size: Int {
        switch self {
        case .md5: 16
        case .sha1: 20
        case .sha256, .sha512_256: 32
        case .sha384: 48
        case .sha512: 64
        }
    }

    package func hash(_ bytes: [UInt8]) throws(DigestError) -> [UInt8] {
        var hash = [UInt8](repeating: 0, count: size)
        var written: UInt32 = 0
        try check(EVP_Digest(bytes, bytes.count, &hash, &written, function, nil))
        return hash
    }

    /// The hash of the text in UTF-8.
    package func hash(_ text: String) throws(DigestError) -> [UInt8] { try hash(Array(text.utf8)) }

    /// The library's description of the function, which it owns.
    var function: OpaquePointer? {
        switch self {
        case .md5: EVP_md5()
        case .sha1: EVP_sha1()
        case .sha256: EVP_sha256()
        case .sha384: EVP_sha384()
        case .sha512: EVP_sha512()
        case .sha512_256: EVP_sha512_256()
        }
    }

    func check(_ code: Int32) throws(DigestError) {
        guard code == 1 else { throw .unavailable(self) }
    }
}
