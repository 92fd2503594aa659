import Digests
import Testing

@Suite struct SignatureTests {
    /// RFC 7515 appendix A.2.
    @Test func `RSA verifies the published token`() throws {
        let number = try #require(
            Base64.urlSafe.decode(
                "ofgWCuLjybRlzo0tZWJjNiuSfb4p4fAkd_wWJcyQoTbji9k0l8W26mPddxHmfHQp-Vaw-4qPCJrcS2mJPMEzP1Pt0Bm4d4QlL-yRT-SF"
                    + "d2lZS-pCgNMsD1W_YpRPEwOWvG6b32690r2jZ47soMZo9wGzjb_7OMg0LOL-bSf63kpaSHSXndS5z5rexMdbBYUsLA9e-KXBdQOS-U"
                    + "To7WTBEMa2R2CapHg665xsmtdVMTBQY4uDZlxvb3qCo5ZwKh9kG4LT6_I5IhlJH7aGhyxXFvUK-DWNmoudF8NAco9_h9iaGNj8q2et"
                    + "hFkMLs91kzk2PAcDTW9gb54h4FRWyuXpoQ"))
        let signature = try #require(
            Base64.urlSafe.decode(
                "cC4hiUPoj9Eetdgtv3hF80EGrhuB__dzERat0XF9g2VtQgr9PJbu3XOiZj5RZmh7AAuHIm4Bh-0Qc_lF5YKt_O8W2Fp5jujGbds9uJdb"
                    + "F9CUAr7t1dnZcAcQjbKBYNX4BAynRFdiuB--f_nZLgrnbyTyWzO75vRK5h6xBArLIARNPvkSjtQBMHlb1L07Qe7K0GarZRmB_eSN93"
                    + "83LcOLn6_dO--xi12jzDwusC-eOkHWEsqtFZESc6BfI7noOPqvhJ1phCnvWh6IeYI2w9QOYEUipUTI8np6LbgGY9Fs98rqVt5AXLIh"
                    + "WkWywlVmtVrBp0igcN_IoypGlUPQGe77Rw"))
        let text = Array(
            ("eyJhbGciOiJSUzI1NiJ9.eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGFtcGxlLmNvbS9pc19yb290Ij"
                + "p0cnVlfQ").utf8)
        let key = try AsymmetricKey(.rsa, numbers: ["n": number, "e": [1, 0, 1]])
        #expect(key.bitCount == 2048)
        #expect(try key.verify(signature, of: text, .pkcs1(.sha256)))
        #expect(try key.verify(signature, of: text.dropLast(), .pkcs1(.sha256)) == false)
        #expect(try key.verify(signature, of: text, .pkcs1(.sha512)) == false)
        #expect(try key.verify([1, 2, 3], of: text, .pkcs1(.sha256)) == false)
    }

    /// RFC 6979 appendix A.2.5, the message "sample". Other signatures of it are as good, so that only verifying can be compared.
    @Test func `a curve verifies the published signature`() throws {
        let key = try AsymmetricKey(
            .p256,
            numbers: [
                "x": try bytes("60fed4ba255a9d31c961eb74c6356d68c049b8923b61fa6ce669622e60f29fb6"),
                "y": try bytes("7903fe1008b8bc99a41ae9e95628bc64f2f1b20c2d7e9f5177a3c294d4462299"),
                "d": try bytes("c9afa9d845ba75166b5c215767b1d6934e50c3db36e89b127b8a622b120f6721"),
            ])
        let signature = try bytes(
            "efd48b2aacb6a8fd1140dd9cd45e81d69d2c877b56aaf991c34d0ea84eaf3716"
                + "f7cb1c942d657c41d436c7a1b6e29f65f3e900dbb9aff4064dc4ab2f843acda8")
        #expect(try key.verify(signature, of: Array("sample".utf8), .ecdsa(.sha256)))
        #expect(try key.verify(signature, of: Array("simple".utf8), .ecdsa(.sha256)) == false)
        #expect(try key.verify(signature.dropLast(), of: Array("sample".utf8), .ecdsa(.sha256)) == false)
        #expect(try key.verify([UInt8](repeating: 0, count: 64), of: Array("sample".utf8), .ecdsa(.sha256)) == false)
    }

    /// RFC 8032 section 7.1, tests 1 and 2.
    @Test(arguments: [
        (
            "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60",
            "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a", "",
            "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe2"
                + "4655141438e7a100b"
        ),
        (
            "4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb",
            "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c", "72",
            "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302ae"
                + "eb00d291612bb0c00"
        ),
    ])
    func `Ed25519 signs as published`(
        _ secret: String, _ open: String, _ message: String, _ expected: String
    ) throws {
        let key = try AsymmetricKey(.ed25519, numbers: ["x": try bytes(open), "d": try bytes(secret)])
        let signature = try key.sign(try bytes(message), .ed25519)
        #expect(Hexadecimal.encode(signature) == expected)
        #expect(try key.verify(signature, of: try bytes(message), .ed25519))
        #expect(try key.verify(signature, of: [1], .ed25519) == false)
    }

    @Test(arguments: [
        SignatureScheme.pkcs1(.sha1), .pkcs1(.sha512), .pss(.sha256, saltSize: 32), .pss(.sha384, saltSize: 0),
    ])
    func `RSA verifies what it signs`(_ scheme: SignatureScheme) throws {
        let key = try AsymmetricKey(generatingRSA: 1024, exponent: [1, 0, 1])
        let open = try AsymmetricKey(spki: try key.spki())
        let signature = try key.sign([1, 2, 3], scheme)
        #expect(try open.verify(signature, of: [1, 2, 3], scheme))
        #expect(try open.verify(signature, of: [1, 2], scheme) == false)
        #expect(throws: DigestError.self) { try open.sign([1], scheme) }
    }

    @Test func `the size of the salt counts`() throws {
        let key = try AsymmetricKey(generatingRSA: 1024, exponent: [1, 0, 1])
        let signature = try key.sign([1], .pss(.sha256, saltSize: 20))
        #expect(try key.verify(signature, of: [1], .pss(.sha256, saltSize: 32)) == false)
        #expect(throws: DigestError.self) { try key.sign([1], .pss(.sha512, saltSize: 100)) }
    }

    @Test(arguments: [KeyAlgorithm.p256, .p384, .p521], [Digest.sha1, .sha256, .sha512])
    func `each curve verifies what it signs, in two halves of one size`(
        _ algorithm: KeyAlgorithm, _ digest: Digest
    ) throws {
        let key = try AsymmetricKey(generating: algorithm)
        let signature = try key.sign([1, 2, 3], .ecdsa(digest))
        #expect(signature.count == 2 * (algorithm.coordinateSize ?? 0))
        #expect(try key.verify(signature, of: [1, 2, 3], .ecdsa(digest)))
        #expect(try key.verify(signature, of: [], .ecdsa(digest)) == false)
        #expect(throws: DigestError.self) { try key.sign([1], .pkcs1(digest)) }
    }
}
