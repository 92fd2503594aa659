import Digests
import Testing

@Suite struct EncodingTests {
    /// RFC 4648 section 10.
    @Test(arguments: [
        ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="), ("fooba", "Zm9vYmE="),
        ("foobar", "Zm9vYmFy"),
    ])
    func `encodes and decodes Base64`(_ text: String, _ encoded: String) {
        #expect(Base64.standard.encode(text) == encoded)
        #expect(Base64.standard.decode(encoded) == Array(text.utf8))
        let bare = encoded.split(separator: "=").first.map(String.init) ?? ""
        #expect(Base64.urlSafe.encode(text) == bare)
        #expect(Base64.urlSafe.decode(bare) == Array(text.utf8))
    }

    @Test func `brings every byte back`() {
        let bytes = (0...255).map { UInt8($0) }
        for encoding in [Base64.standard, .urlSafe] {
            for length in 0...256 {
                let part = Array(bytes.prefix(length))
                #expect(encoding.decode(encoding.encode(part)) == part)
            }
        }
        #expect(Base64.standard.encode([0xFB, 0xFF]) == "+/8=")
        #expect(Base64.urlSafe.encode([0xFB, 0xFF]) == "-_8")
    }

    @Test(arguments: ["Z", "Zg=", "Zg===", "Zm9v=", "Zm9vY", "Zh==", "Zm9=", "Z*==", "Zg==Zg==", "-_8=", "=", "é"])
    func `refuses what is no Base64`(_ text: String) {
        #expect(Base64.standard.decode(text) == nil)
    }

    @Test func `skips spaces and line breaks in Base64`() {
        #expect(Base64.standard.decode(" Zm9v\r\nYmFy\n") == Array("foobar".utf8))
    }

    @Test func `writes and reads hexadecimal digits`() {
        #expect(Hexadecimal.encode([0, 0x0F, 0xA0, 0xFF]) == "000fa0ff")
        #expect(Hexadecimal.decode("000FA0ff") == [0, 0x0F, 0xA0, 0xFF])
        #expect(Hexadecimal.decode("") == [])
        #expect(Hexadecimal.decode("0") == nil)
        #expect(Hexadecimal.decode("0g") == nil)
    }

    @Test(arguments: [
        ("AZaz09-._~", "AZaz09-._~"), ("a b", "a%20b"), ("a+b=c&d", "a%2Bb%3Dc%26d"), ("!'()*", "%21%27%28%29%2A"),
        ("é", "%C3%A9"), ("100%", "100%25"),
    ])
    func `encodes all but the unreserved characters`(_ text: String, _ encoded: String) {
        #expect(PercentEncoding.encode(text) == encoded)
        #expect(PercentEncoding.decode(encoded) == text)
    }

    @Test(arguments: [("%", "%"), ("%4", "%4"), ("%zz%41", "%zzA"), ("a+b", "a+b"), ("%e2%82%ac", "€")])
    func `decodes what is encoded and leaves the rest`(_ text: String, _ decoded: String) {
        #expect(PercentEncoding.decode(text) == decoded)
    }
}
