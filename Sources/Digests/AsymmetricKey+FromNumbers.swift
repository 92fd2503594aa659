import COpenSSL

extension AsymmetricKey {
    /// A key of its numbers, named and ordered as in `numbers()`. It is private when `d` is among them.
    package init(_ algorithm: KeyAlgorithm, numbers: [String: [UInt8]]) throws(DigestError) {
        let isPrivate = numbers["d"] != nil
        let pointer: OpaquePointer
        switch algorithm {
        case .rsa: pointer = try Self.rsa(numbers, isPrivate: isPrivate)
        case .p256, .p384, .p521:
            let size = algorithm.coordinateSize ?? 0
            guard let x = numbers["x"], let y = numbers["y"], x.count == size, y.count == size else {
                throw .badKey("a coordinate of its point is missing or of another size")
            }
            pointer = try Self.curve(algorithm, point: [4] + x + y, secret: numbers["d"])
        case .ed25519, .x25519: pointer = try Self.raw(algorithm, numbers)
        }
        try self.init(owning: pointer, isPrivate: isPrivate)
    }

    /// A public key in the form of `publicBytes()`.
    package init(_ algorithm: KeyAlgorithm, publicBytes: [UInt8]) throws(DigestError) {
        let pointer =
            algorithm.group == nil
            ? try Self.raw(algorithm, ["x": publicBytes]) : try Self.curve(algorithm, point: publicBytes, secret: nil)
        try self.init(owning: pointer, isPrivate: false)
    }

    private static func rsa(_ numbers: [String: [UInt8]], isPrivate: Bool) throws(DigestError) -> OpaquePointer {
        let builder = try ParameterBuilder()
        for member in Member.all(of: .rsa) where isPrivate || !member.isPrivate {
            guard let bytes = numbers[member.name], let parameter = member.parameter else {
                throw .badKey("its number \(member.name) is missing")
            }
            try builder.add(parameter, number: bytes)
        }
        return try builder.key(kind: KeyAlgorithm.rsa.kind, isPrivate: isPrivate)
    }

    private static func curve(
        _ algorithm: KeyAlgorithm, point: [UInt8], secret: [UInt8]?
    ) throws(DigestError) -> OpaquePointer {
        let builder = try ParameterBuilder()
        try builder.add(OSSL_PKEY_PARAM_GROUP_NAME, text: algorithm.group ?? "")
        try builder.add(OSSL_PKEY_PARAM_PUB_KEY, bytes: point)
        if let secret { try builder.add(OSSL_PKEY_PARAM_PRIV_KEY, number: secret) }
        let key = try builder.key(kind: algorithm.kind, isPrivate: secret != nil)
        guard secret == nil || isPair(key) else {
            EVP_PKEY_free(key)
            throw .badKey("its two halves do not belong together")
        }
        return key
    }

    /// Not asked for RSA, where the answer takes longer than most uses of a key.
    private static func isPair(_ key: OpaquePointer) -> Bool {
        guard let context = EVP_PKEY_CTX_new_from_pkey(nil, key, nil) else { return false }
        defer { EVP_PKEY_CTX_free(context) }
        defer { ERR_clear_error() }
        return EVP_PKEY_pairwise_check(context) == 1
    }

    private static func raw(_ algorithm: KeyAlgorithm, _ numbers: [String: [UInt8]]) throws(DigestError)
        -> OpaquePointer
    {
        guard let x = numbers["x"], x.count == 32 else { throw .badKey("it must have 32 bytes") }
        let open = EVP_PKEY_new_raw_public_key_ex(nil, algorithm.kind, nil, x, x.count)
        guard let secret = numbers["d"] else { return try made(open) }
        defer { EVP_PKEY_free(open) }
        let key = try made(EVP_PKEY_new_raw_private_key_ex(nil, algorithm.kind, nil, secret, secret.count))
        guard EVP_PKEY_eq(key, open) == 1 else {
            EVP_PKEY_free(key)
            throw .badKey("its two halves do not belong together")
        }
        return key
    }
}
