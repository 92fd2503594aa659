import Digests
import Testing

@Suite struct AsymmetricKeyTests {
    private func generated(_ algorithm: KeyAlgorithm) throws -> AsymmetricKey {
        guard algorithm == .rsa else { return try AsymmetricKey(generating: algorithm) }
        return try AsymmetricKey(generatingRSA: 1024, exponent: [1, 0, 1])
    }

    @Test(arguments: KeyAlgorithm.allCases)
    func `a new pair survives every way of writing it`(_ algorithm: KeyAlgorithm) throws {
        let key = try generated(algorithm)
        #expect(key.isPrivate == true)
        #expect(key.algorithm == algorithm)
        let (pkcs8, spki) = (try key.pkcs8(), try key.spki())
        let again = try AsymmetricKey(pkcs8: pkcs8)
        #expect(again.algorithm == algorithm)
        #expect(try again.pkcs8() == pkcs8)
        #expect(try again.spki() == spki)
        let open = try AsymmetricKey(spki: spki)
        #expect(open.isPrivate == false)
        #expect(try open.spki() == spki)
        #expect(throws: DigestError.self) { try open.pkcs8() }

        let numbers = Dictionary(uniqueKeysWithValues: try key.numbers().map { ($0.name, $0.bytes) })
        #expect(try AsymmetricKey(algorithm, numbers: numbers).pkcs8() == pkcs8)
        let openNumbers = Dictionary(uniqueKeysWithValues: try open.numbers().map { ($0.name, $0.bytes) })
        #expect(openNumbers["d"] == nil)
        #expect(try AsymmetricKey(algorithm, numbers: openNumbers).spki() == spki)
        guard algorithm != .rsa else { return }
        #expect(try AsymmetricKey(algorithm, publicBytes: try key.publicBytes()).spki() == spki)
    }

    @Test func `what is no key is refused`() throws {
        #expect(throws: DigestError.self) { try AsymmetricKey(pkcs8: []).pkcs8() }
        #expect(throws: DigestError.self) { try AsymmetricKey(spki: [1, 2, 3]).spki() }
        let key = try AsymmetricKey(generating: .p256)
        #expect(throws: DigestError.badKey("there is something behind its end")) {
            try AsymmetricKey(spki: try key.spki() + [0]).spki()
        }
        #expect(throws: DigestError.self) {
            try AsymmetricKey(.p256, publicBytes: [4] + [UInt8](repeating: 1, count: 64)).spki()
        }
        #expect(throws: DigestError.self) { try AsymmetricKey(.p256, numbers: ["x": [1], "y": [2]]).spki() }
        #expect(throws: DigestError.self) { try AsymmetricKey(.rsa, numbers: ["n": [1]]).spki() }
        #expect(throws: DigestError.self) { try AsymmetricKey(generatingRSA: 1 << 20, exponent: [1, 0, 1]).spki() }
    }

    @Test(arguments: [[], [0], [1], [2], [1, 0, 0], [UInt8](repeating: 255, count: 200)] as [[UInt8]])
    func `exponents that RSA cannot have are refused at once`(_ exponent: [UInt8]) throws {
        #expect(throws: DigestError.self) { try AsymmetricKey(generatingRSA: 1024, exponent: exponent).spki() }
    }

    @Test(arguments: [KeyAlgorithm.p256, .ed25519, .x25519])
    func `two halves that do not belong together are refused`(_ algorithm: KeyAlgorithm) throws {
        let one = try generated(algorithm)
        let other = try generated(algorithm)
        var numbers = Dictionary(uniqueKeysWithValues: try one.numbers().map { ($0.name, $0.bytes) })
        numbers["d"] = try other.numbers().last?.bytes
        #expect(throws: DigestError.badKey("its two halves do not belong together")) {
            try AsymmetricKey(algorithm, numbers: numbers).pkcs8()
        }
    }

    /// RFC 7748 section 6.1.
    @Test func `X25519 agrees on the published secret`() throws {
        let key = try AsymmetricKey(
            .x25519,
            numbers: [
                "x": try bytes("de9edb7d7b7dc1b4d35b61c2ece435373f8343c85b78674dadfc7e146f882b4f"),
                "d": try bytes("5dab087e624a8a4b79e17f8b83800ee66f3bb1292618b6fd1c2f8b27ff88e0eb"),
            ])
        let other = try AsymmetricKey(
            .x25519, publicBytes: try bytes("8520f0098930a754748b7ddcb43ef75a0dbf3a0d26381af4eba4a98eaa9b4e6a"))
        #expect(
            Hexadecimal.encode(try key.agree(with: other))
                == "4a5d9d5ba4ce2de1728e3bf480350f25e07e21c947d19e3376f09b3c1e161742")
    }

    @Test(arguments: [KeyAlgorithm.p256, .p384, .p521])
    func `both sides agree on one secret`(_ algorithm: KeyAlgorithm) throws {
        let one = try generated(algorithm)
        let other = try generated(algorithm)
        let secret = try one.agree(with: other)
        #expect(secret == (try other.agree(with: one)))
        #expect(secret.count == algorithm.coordinateSize)
        let stranger = try generated(algorithm == .p256 ? .p384 : .p256)
        #expect(throws: DigestError.self) { try one.agree(with: stranger) }
    }

    @Test func `RSA encrypts with OAEP, and notices another label`() throws {
        let key = try generated(.rsa)
        let open = try AsymmetricKey(spki: try key.spki())
        for label in [[], [1, 2]] as [[UInt8]] {
            let text = try open.encrypt([7, 8, 9], .sha256, label: label)
            #expect(text.count == 128)
            #expect(try key.decrypt(text, .sha256, label: label) == [7, 8, 9])
            #expect(throws: DigestError.self) { try key.decrypt(text, .sha256, label: [3]) }
            #expect(throws: DigestError.self) { try key.decrypt(text, .sha1, label: label) }
        }
        #expect(throws: DigestError.self) { try open.encrypt([UInt8](repeating: 1, count: 63), .sha256) }
        #expect(try key.decrypt(try open.encrypt([], .sha1), .sha1) == [])
    }
}
