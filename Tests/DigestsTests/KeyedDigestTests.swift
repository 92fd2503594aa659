import Digests
import Testing

@Suite struct KeyedDigestTests {
    /// RFC 4231 section 4 and RFC 2202.
    @Test(arguments: [
        (
            Digest.sha256, [UInt8](repeating: 0x0B, count: 20), "Hi There",
            "b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7"
        ),
        (
            .sha256, Array("Jefe".utf8), "what do ya want for nothing?",
            "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"
        ),
        (
            .sha256, [UInt8](repeating: 0xAA, count: 131), "Test Using Larger Than Block-Size Key - Hash Key First",
            "60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54"
        ),
        (
            .sha512, Array("Jefe".utf8), "what do ya want for nothing?",
            "164b7a7bfcf819e2e395fbe73b56e0a387bd64222e831fd610270cd7ea250554"
                + "9758bf75c05a994a6d034f65f8f0e6fdcaeab1a34d4a6b4b636e070a38bce737"
        ),
        (.sha1, Array("Jefe".utf8), "what do ya want for nothing?", "effcdf6ae5eb2fa2d27416d5f184df9c259a7c79"),
        (.md5, Array("Jefe".utf8), "what do ya want for nothing?", "750c783e6ab0b503eaa86e310a5db738"),
    ])
    func `signs with a key`(_ digest: Digest, _ key: [UInt8], _ text: String, _ expected: String) throws {
        #expect(Hexadecimal.encode(try digest.hmac(Array(text.utf8), key: key)) == expected)
    }

    @Test func `takes an empty key and an empty message`() throws {
        #expect(
            Hexadecimal.encode(try Digest.sha256.hmac([], key: []))
                == "b613679a0814d9ec772f95d778c35fc5ff1697c493715653c6c712144292c5ad")
    }

    /// RFC 6070, and the same inputs over SHA-2.
    @Test(arguments: [
        (Digest.sha1, "password", "salt", 2, "ea6c014dc72d6f8ccd1ed92ace1d41f0d8de8957"),
        (.sha1, "pass\0word", "sa\0lt", 4096, "56fa6aa75548099dcc37d7f03425e0c3"),
        (.sha256, "password", "salt", 1, "120fb6cffcf8b32c43e7225256c4f837a86548c9"),
        (.sha256, "password", "salt", 4096, "c5e478d59288c841aa530db6845c4c8d962893a001ce4e11a4963873aa98134a"),
        (
            .sha256, "passwordPASSWORDpassword", "saltSALTsaltSALTsaltSALTsaltSALTsalt", 4096,
            "348c89dbcbd32b2f32d814b8116e84cf2b17347ebc1800181c"
        ),
        (.sha512, "password", "salt", 2, "e1d9c16aa681708a45f5c7c4e215ceb66e011a2e"),
    ])
    func `derives a key from a password`(
        _ digest: Digest, _ password: String, _ salt: String, _ rounds: Int, _ expected: String
    ) throws {
        let key = try digest.pbkdf2(
            password: Array(password.utf8), salt: Array(salt.utf8), rounds: rounds, length: expected.utf8.count / 2)
        #expect(Hexadecimal.encode(key) == expected)
    }
}
