import Digests

/// Runs a hash function; where the library lacks it, nothing can be signed.
func hashing(_ hash: () throws(DigestError) -> [UInt8]) throws(SigningFailure) -> [UInt8] {
    do {
        return try hash()
    } catch {
        throw SigningFailure(error.message)
    }
}
