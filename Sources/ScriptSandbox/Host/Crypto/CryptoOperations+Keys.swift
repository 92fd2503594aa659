import Digests

extension CryptoOperations {
    /// Making a longer key takes minutes, in which nothing could stop the script.
    private static let mostBits = 8192

    static let keys: [String: Operation] = [
        // algorithm: a private key
        "generate": { .bytes(try AsymmetricKey(generating: try $0.algorithm(0)).pkcs8()) },
        // bits, exponent: a private key
        "generateRSA": { arguments in
            let bits = try arguments.integer(0)
            guard bits <= mostBits else { throw DigestError.refused("the modulus is too long") }
            return .bytes(try AsymmetricKey(generatingRSA: bits, exponent: try arguments.bytes(1)).pkcs8())
        },
        // is it private, key: the public key
        "publicKey": { .bytes(try $0.key(0).spki()) },
        // is it private, key: [algorithm, bits, the key as we write it]
        "inspect": { arguments in
            let key = try arguments.key(0)
            let bytes = key.isPrivate ? try key.pkcs8() : try key.spki()
            return .array([.string(key.algorithm.rawValue), .integer(key.bitCount), .bytes(bytes)])
        },
        // is it private, key: [[name, bytes]…], by the names of JSON Web Keys
        "numbers": {
            .array(try $0.key(0).numbers().map { .array([.string($0.name), .bytes($0.bytes)]) })
        },
        // algorithm, names, bytes of each: the key, private where there is a number d
        "fromNumbers": { arguments in
            var numbers: [String: [UInt8]] = [:]
            for (index, name) in arguments.texts(1).enumerated() { numbers[name] = try arguments.bytes(index + 2) }
            let key = try AsymmetricKey(try arguments.algorithm(0), numbers: numbers)
            return .bytes(key.isPrivate ? try key.pkcs8() : try key.spki())
        },
        // is it private, key: the public key as raw bytes
        "publicBytes": { .bytes(try $0.key(0).publicBytes()) },
        // algorithm, raw bytes: the public key
        "fromPublicBytes": {
            .bytes(try AsymmetricKey(try $0.algorithm(0), publicBytes: try $0.bytes(1)).spki())
        },
    ]
}
