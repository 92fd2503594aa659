import Digests
import Testing

@Suite struct CipherTests {
    /// SP 800-38A sections F.2.1, F.2.5, F.5.1 and F.5.5, the first two blocks; RFC 3394 sections 4.1 and 4.3.
    @Test(arguments: [
        (
            BlockCipher.cbc, "2b7e151628aed2a6abf7158809cf4f3c", "000102030405060708090a0b0c0d0e0f",
            "6bc1bee22e409f96e93d7e117393172aae2d8a571e03ac9c9eb76fac45af8e51",
            "7649abac8119b246cee98e9b12e9197d5086cb9b507219ee95db113a917678b2"
        ),
        (
            .cbc, "603deb1015ca71be2b73aef0857d77811f352c073b6108d72d9810a30914dff4",
            "000102030405060708090a0b0c0d0e0f",
            "6bc1bee22e409f96e93d7e117393172aae2d8a571e03ac9c9eb76fac45af8e51",
            "f58c4c04d6e5f1ba779eabfb5f7bfbd69cfc4e967edb808d679f777bc6702c7d"
        ),
        (
            .ctr, "2b7e151628aed2a6abf7158809cf4f3c", "f0f1f2f3f4f5f6f7f8f9fafbfcfdfeff",
            "6bc1bee22e409f96e93d7e117393172aae2d8a571e03ac9c9eb76fac45af8e51",
            "874d6191b620e3261bef6864990db6ce9806f66b7970fdff8617187bb9fffdff"
        ),
        (
            .keyWrap, "000102030405060708090a0b0c0d0e0f", "", "00112233445566778899aabbccddeeff",
            "1fa68b0a8112b447aef34bd8fb5a7b829d3e862371d2cfe5"
        ),
        (
            .keyWrap, "000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f", "",
            "00112233445566778899aabbccddeeff", "64e8c3f9ce0f5ba263e9777905818a2a93c8191e7d6e8ae7"
        ),
    ])
    func `encrypts and decrypts as published`(
        _ cipher: BlockCipher, _ key: String, _ vector: String, _ plain: String, _ expected: String
    ) throws {
        let key = try bytes(key)
        let vector = try bytes(vector)
        let text = try cipher.encrypt(try bytes(plain), key: key, vector: vector)
        // With CBC a block of padding follows.
        #expect(Hexadecimal.encode(text).hasPrefix(expected))
        #expect(text.count == expected.utf8.count / 2 + (cipher == .cbc ? 16 : 0))
        #expect(Hexadecimal.encode(try cipher.decrypt(text, key: key, vector: vector)) == plain)
    }

    @Test func `refuses keys, vectors and padding that are wrong`() throws {
        let (key, vector) = ([UInt8](repeating: 1, count: 16), [UInt8](repeating: 2, count: 16))
        #expect(throws: DigestError.self) { try BlockCipher.cbc.encrypt([1], key: [1, 2, 3], vector: vector) }
        #expect(throws: DigestError.self) { try BlockCipher.cbc.encrypt([1], key: key, vector: [1]) }
        #expect(throws: DigestError.self) { try BlockCipher.cbc.decrypt(vector, key: key, vector: vector) }
        #expect(throws: DigestError.self) { try BlockCipher.cbc.decrypt([1], key: key, vector: vector) }
        #expect(throws: DigestError.self) { try BlockCipher.keyWrap.encrypt([1], key: key, vector: []) }
        #expect(throws: DigestError.self) {
            try BlockCipher.keyWrap.decrypt([UInt8](repeating: 3, count: 24), key: key, vector: [])
        }
    }

    @Test(arguments: BlockCipher.allCases) func `takes no bytes at all`(_ cipher: BlockCipher) throws {
        guard cipher != .keyWrap else { return }
        let (key, vector) = ([UInt8](repeating: 1, count: 32), [UInt8](repeating: 2, count: 16))
        let text = try cipher.encrypt([], key: key, vector: vector)
        #expect(text.count == (cipher == .cbc ? 16 : 0))
        #expect(try cipher.decrypt(text, key: key, vector: vector) == [])
    }

    /// Test cases 1 and 4 of the specification of Galois/Counter Mode that NIST refers to.
    @Test(arguments: [
        (
            "00000000000000000000000000000000", "000000000000000000000000", "", "", "",
            "58e2fccefa7e3061367f1d57a4e7455a"
        ),
        (
            "feffe9928665731c6d6a8f9467308308", "cafebabefacedbaddecaf888", "feedfacedeadbeeffeedfacedeadbeefabaddad2",
            "d9313225f88406e5a55909c5aff5269a86a7a9531534f7da2e4c303d8a318a72"
                + "1c3c0c95956809532fcf0e2449a6b525b16aedf5aa0de657ba637b39",
            "42831ec2217774244b7221b784d0d49ce3aa212f2c02a4e035c17e2329aca12e"
                + "21d514b25466931c7d8f6a5aac84aa051ba30b396a0aac973d58e091",
            "5bc94fbc3221a5db94fae95ae7121a47"
        ),
    ])
    func `authenticates as published`(
        _ key: String, _ vector: String, _ additional: String, _ plain: String, _ text: String, _ tag: String
    ) throws {
        let cipher = AuthenticatedCipher(
            key: try bytes(key), vector: try bytes(vector), additional: try bytes(additional))
        let encrypted = try cipher.encrypt(try bytes(plain))
        #expect(Hexadecimal.encode(encrypted) == text + tag)
        #expect(Hexadecimal.encode(try cipher.decrypt(encrypted)) == plain)
        let short = AuthenticatedCipher(
            key: try bytes(key), vector: try bytes(vector), additional: try bytes(additional), tagSize: 12)
        #expect(try short.encrypt(try bytes(plain)) == encrypted.dropLast(4))
    }

    @Test func `notices a change of the text, the tag and what goes along`() throws {
        let cipher = AuthenticatedCipher(
            key: [UInt8](repeating: 1, count: 16), vector: [1, 2, 3], additional: [4])
        let text = try cipher.encrypt([5, 6, 7])
        for index in text.indices {
            var changed = text
            changed[index] ^= 1
            #expect(throws: DigestError.refused("the tag does not match")) { try cipher.decrypt(changed) }
        }
        let other = AuthenticatedCipher(key: cipher.key, vector: cipher.vector, additional: [5])
        #expect(throws: DigestError.self) { try other.decrypt(text) }
        #expect(throws: DigestError.self) { try cipher.decrypt([1]) }
    }

    /// RFC 5869 appendices A.1, A.3 and A.4.
    @Test(arguments: [
        (
            Digest.sha256, "0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b", "000102030405060708090a0b0c",
            "f0f1f2f3f4f5f6f7f8f9",
            "3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf34007208d5b887185865"
        ),
        (
            .sha256, "0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b", "", "",
            "8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d9d201395faa4b61a96c8"
        ),
        (
            .sha1, "0b0b0b0b0b0b0b0b0b0b0b", "000102030405060708090a0b0c", "f0f1f2f3f4f5f6f7f8f9",
            "085a01ea1b10f36933068b56efa5ad81a4f14b822f5b091568a9cdd4f155fda2c22e422478d305f3f896"
        ),
    ])
    func `derives keys from a secret`(
        _ digest: Digest, _ secret: String, _ salt: String, _ info: String, _ expected: String
    ) throws {
        let key = try digest.hkdf(
            secret: try bytes(secret), salt: try bytes(salt), info: try bytes(info), length: expected.utf8.count / 2)
        #expect(Hexadecimal.encode(key) == expected)
        #expect(throws: DigestError.self) {
            try digest.hkdf(secret: [], salt: [], info: [], length: 255 * digest.size + 1)
        }
    }
}

/// The bytes that hexadecimal digits stand for.
func bytes(_ digits: String) throws -> [UInt8] { try #require(Hexadecimal.decode(digits)) }
