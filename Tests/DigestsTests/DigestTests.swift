import Digests
import Testing

/// FIPS 180-4 and RFC 1321: the messages "abc" and "".
@Suite struct DigestTests {
    @Test(arguments: [
        (Digest.md5, "900150983cd24fb0d6963f7d28e17f72"),
        (.sha1, "a9993e364706816aba3e25717850c26c9cd0d89d"),
        (.sha256, "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
        (
            .sha384,
            "cb00753f45a35e8bb5a03d699ac65007272c32ab0eded1631a8b605a43ff5bed8086072ba1e7cc2358baeca134c825a7"
        ),
        (
            .sha512,
            "ddaf35a193617abacc417349ae20413112e6fa4e89a97ea20a9eeee64b55d39a"
                + "2192992a274fc1a836ba3c23a3feebbd454d4423643ce80e2a9ac94fa54ca49f"
        ),
        (.sha512_256, "53048e2681941ef99b2e29b76b4c7dabe4c2d0c634fc6d46e0e2f13107e7af23"),
    ])
    func `hashes abc as the standards print it`(_ digest: Digest, _ expected: String) throws {
        let hash = try digest.hash("abc")
        #expect(Hexadecimal.encode(hash) == expected)
        #expect(hash.count == digest.size)
    }

    @Test(arguments: [
        (Digest.md5, "d41d8cd98f00b204e9800998ecf8427e"),
        (.sha1, "da39a3ee5e6b4b0d3255bfef95601890afd80709"),
        (.sha256, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
        (.sha512_256, "c672b8d1ef56ed28ab87c3622c5114069bdd3ad7b8f9737498d0c01ecef0967a"),
    ])
    func `hashes nothing at all`(_ digest: Digest, _ expected: String) throws {
        #expect(Hexadecimal.encode(try digest.hash([])) == expected)
    }

    @Test func `compares without regard to where the difference lies`() {
        #expect(ConstantTime.equals("token", "token"))
        #expect(ConstantTime.equals("", ""))
        #expect(!ConstantTime.equals("token", "tokem"))
        #expect(!ConstantTime.equals("token", "token1"))
    }

    @Test func `gives as many random bytes as asked for, never the same`() throws {
        let one = try SecureRandom.bytes(32)
        #expect(one.count == 32)
        #expect(try SecureRandom.bytes(32) != one)
        #expect(try SecureRandom.bytes(0) == [])
    }
}
