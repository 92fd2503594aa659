extension AsymmetricKey {
    /// A private RSA key in PEM (RFC 7468): PKCS #8, or the older PKCS #1, without encryption.
    package init(rsaPEM text: String) throws(DigestError) {
        let lines = text.split(whereSeparator: \.isNewline).map { $0.filter { !$0.isWhitespace || $0 == " " } }
        guard let start = lines.firstIndex(where: { $0.hasPrefix("-----BEGIN ") }) else {
            throw .badKey("it is not in PEM form")
        }
        let inner = lines[(start + 1)...].prefix { !$0.hasPrefix("-----END ") }.joined()
        guard let bytes = Base64.standard.decode(inner) else { throw .badKey("its base64 is broken") }
        try self.init(pkcs8: lines[start].contains("RSA PRIVATE KEY") ? Self.wrapped(bytes) : bytes)
    }

    /// PKCS #8 around the key of PKCS #1. Source: RFC 5208, section 5.
    private static func wrapped(_ key: [UInt8]) -> [UInt8] {
        // Version 0, and rsaEncryption (1.2.840.113549.1.1.1) without parameters.
        let head: [UInt8] = [
            0x02, 0x01, 0x00, 0x30, 0x0D, 0x06, 0x09, 0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 0x01, 0x01, 0x01, 0x05, 0x00,
        ]
        return element(0x30, head + element(0x04, key))
    }

    private static func element(_ tag: UInt8, _ content: [UInt8]) -> [UInt8] {
        guard content.count >= 0x80 else { return [tag, UInt8(content.count)] + content }
        var length: [UInt8] = []
        var rest = content.count
        while rest > 0 {
            length.insert(UInt8(truncatingIfNeeded: rest), at: 0)
            rest >>= 8
        }
        return [tag, 0x80 | UInt8(length.count)] + length + content
    }
}
