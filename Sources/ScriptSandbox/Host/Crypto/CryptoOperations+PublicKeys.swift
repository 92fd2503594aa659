import Digests

extension CryptoOperations {
    static let publicKeys: [String: Operation] = [
        // scheme, hash, size of the salt in bytes, private key, data
        "sign": { arguments in
            let key = try AsymmetricKey(pkcs8: try arguments.bytes(3))
            return .bytes(try key.sign(try arguments.bytes(4), try arguments.scheme()))
        },
        // scheme, hash, size of the salt in bytes, public key, signature, data
        "verify": { arguments in
            let key = try AsymmetricKey(spki: try arguments.bytes(3))
            return .bool(
                try key.verify(try arguments.bytes(4), of: try arguments.bytes(5), try arguments.scheme()))
        },
        // hash, public key, label, data
        "encryptOAEP": { arguments in
            let key = try AsymmetricKey(spki: try arguments.bytes(1))
            return .bytes(
                try key.encrypt(try arguments.bytes(3), try arguments.digest(0), label: try arguments.bytes(2)))
        },
        // hash, private key, label, data
        "decryptOAEP": { arguments in
            let key = try AsymmetricKey(pkcs8: try arguments.bytes(1))
            return .bytes(
                try key.decrypt(try arguments.bytes(3), try arguments.digest(0), label: try arguments.bytes(2)))
        },
        // private key, public key of the other side
        "agree": { arguments in
            let other = try AsymmetricKey(spki: try arguments.bytes(1))
            return .bytes(try AsymmetricKey(pkcs8: try arguments.bytes(0)).agree(with: other))
        },
    ]
}

extension CryptoArguments {
    fileprivate func scheme() throws -> SignatureScheme {
        switch try text(0) {
        case "RSASSA-PKCS1-v1_5": return .pkcs1(try digest(1))
        case "RSA-PSS": return .pss(try digest(1), saltSize: try integer(2))
        case "ECDSA": return .ecdsa(try digest(1))
        case "Ed25519": return .ed25519
        case let name: throw HostFailure(name: "NotSupportedError", "Unrecognized algorithm name: \(name)")
        }
    }
}
