import COpenSSL

extension AsymmetricKey {
    package func sign(_ bytes: [UInt8], _ scheme: SignatureScheme) throws(DigestError) -> [UInt8] {
        guard isPrivate, scheme.fits(algorithm) else { throw .badKey("it does not sign so") }
        let context = try SigningContext()
        var settings: OpaquePointer?
        try check(EVP_DigestSignInit(context.pointer, &settings, scheme.digest?.function, nil, pointer))
        try set(scheme, settings)
        let signature = try sized { EVP_DigestSign(context.pointer, $0, &$1, bytes.orPlaceholder, bytes.count) }
        guard let size = algorithm.coordinateSize else { return signature }
        return try CurveSignature.numbers(ofDER: signature, size: size)
    }

    /// Whether the signature is this key's over these bytes.
    package func verify(
        _ signature: [UInt8], of bytes: [UInt8], _ scheme: SignatureScheme
    ) throws(DigestError) -> Bool {
        guard scheme.fits(algorithm) else { throw .badKey("it does not verify so") }
        let context = try SigningContext()
        var settings: OpaquePointer?
        try check(EVP_DigestVerifyInit(context.pointer, &settings, scheme.digest?.function, nil, pointer))
        try set(scheme, settings)
        var encoded = signature
        if let size = algorithm.coordinateSize {
            guard signature.count == 2 * size else { return false }
            encoded = try CurveSignature.der(ofNumbers: signature)
        }
        let answer = EVP_DigestVerify(
            context.pointer, encoded.orPlaceholder, encoded.count, bytes.orPlaceholder, bytes.count)
        // A signature that is malformed is no error of ours.
        ERR_clear_error()
        return answer == 1
    }

    private func set(_ scheme: SignatureScheme, _ settings: OpaquePointer?) throws(DigestError) {
        switch scheme {
        case .pkcs1: try check(EVP_PKEY_CTX_set_rsa_padding(settings, RSA_PKCS1_PADDING))
        case .pss(_, let saltSize):
            try check(EVP_PKEY_CTX_set_rsa_padding(settings, RSA_PKCS1_PSS_PADDING))
            try check(EVP_PKEY_CTX_set_rsa_pss_saltlen(settings, Int32(clamping: saltSize)))
        case .ecdsa, .ed25519: break
        }
    }
}

/// Owns one signature under way.
private struct SigningContext: ~Copyable {
    let pointer: OpaquePointer

    init() throws(DigestError) { pointer = try made(EVP_MD_CTX_new()) }

    deinit { EVP_MD_CTX_free(pointer) }
}
