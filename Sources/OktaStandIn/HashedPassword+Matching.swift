import Digests

extension HashedPassword {
    /// Whether this is the hash of a password. False for every bcrypt hash: nothing here computes them.
    func matches(_ password: String) -> Bool {
        guard let expected = Base64.standard.decode(value), !expected.isEmpty else { return false }
        let salt = salt.flatMap { Base64.standard.decode($0) } ?? []
        switch algorithm {
        case .bcrypt: return false
        case .sha512: return hash(.sha512, password, salt) == expected
        case .sha256: return hash(.sha256, password, salt) == expected
        case .sha1: return hash(.sha1, password, salt) == expected
        case .md5: return hash(.md5, password, salt) == expected
        case .pbkdf2: return derivedKey(password, salt) == expected
        }
    }

    private func hash(_ digest: Digest, _ password: String, _ salt: [UInt8]) -> [UInt8]? {
        let password = Array(password.utf8)
        return try? digest.hash(saltOrder == .postfix ? password + salt : salt + password)
    }

    private func derivedKey(_ password: String, _ salt: [UInt8]) -> [UInt8]? {
        // A hash that asks for more rounds than anyone uses would block every other call.
        guard let iterationCount, iterationCount <= 10_000_000, let keySize, keySize <= 1024 else { return nil }
        let digest: Digest = digestAlgorithm == .sha512 ? .sha512 : .sha256
        return try? digest.pbkdf2(
            password: Array(password.utf8), salt: salt, rounds: iterationCount, length: keySize)
    }
}
