import Digests

extension CryptoOperations {
    static let ciphers: [String: Operation] = [
        // mode, key, vector, data
        "encrypt": { .bytes(try $0.cipher(0).encrypt(try $0.bytes(3), key: try $0.bytes(1), vector: try $0.bytes(2))) },
        "decrypt": { .bytes(try $0.cipher(0).decrypt(try $0.bytes(3), key: try $0.bytes(1), vector: try $0.bytes(2))) },
        // key, vector, additional data, size of the tag in bytes, data
        "encryptGCM": { .bytes(try $0.authenticatedCipher().encrypt(try $0.bytes(4))) },
        "decryptGCM": { .bytes(try $0.authenticatedCipher().decrypt(try $0.bytes(4))) },
    ]
}

extension CryptoArguments {
    fileprivate func cipher(_ index: Int) throws -> BlockCipher {
        let mode = try text(index)
        guard let cipher = BlockCipher(rawValue: mode) else { throw HostFailure.typeError("there is no mode \(mode)") }
        return cipher
    }

    fileprivate func authenticatedCipher() throws -> AuthenticatedCipher {
        AuthenticatedCipher(
            key: try bytes(0), vector: try bytes(1), additional: try bytes(2), tagSize: try integer(3))
    }
}
