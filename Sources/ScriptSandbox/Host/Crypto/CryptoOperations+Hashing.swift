import Digests

extension CryptoOperations {
    /// A script that asks for more rounds than this would hold up the run for minutes, and nothing could stop it.
    private static let mostRounds = 10_000_000

    static let hashing: [String: Operation] = [
        // hash, data
        "digest": { .bytes(try $0.digest(0).hash(try $0.bytes(1))) },
        // hash, key, data
        "hmac": { .bytes(try $0.digest(0).hmac(try $0.bytes(2), key: try $0.bytes(1))) },
        // hash, password, salt, rounds, length in bytes
        "pbkdf2": { arguments in
            let digest = try arguments.digest(0)
            let (rounds, length) = (try arguments.integer(3), try arguments.integer(4))
            guard length > 0 else { return .bytes([]) }
            let blocks = (length + digest.size - 1) / digest.size
            guard (1...mostRounds).contains(rounds), blocks <= mostRounds / rounds else {
                throw DigestError.refused("the number of iterations is out of range")
            }
            return .bytes(
                try digest.pbkdf2(
                    password: try arguments.bytes(1), salt: try arguments.bytes(2), rounds: rounds, length: length))
        },
        // hash, secret, salt, info, length in bytes
        "hkdf": {
            .bytes(
                try $0.digest(0).hkdf(
                    secret: try $0.bytes(1), salt: try $0.bytes(2), info: try $0.bytes(3), length: try $0.integer(4)))
        },
    ]
}
