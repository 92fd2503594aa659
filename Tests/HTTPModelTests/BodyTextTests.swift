import HTTPModel
import Testing

@Suite struct BodyTextTests {
    @Test(
        arguments: [
            ([0x68, 0xC3, 0xA9], nil, "hé"), ([0x68, 0xC3, 0xA9], "text/plain", "hé"),
            ([0x68, 0xFF], nil, "h\u{FFFD}"),
            ([0xEF, 0xBB, 0xBF, 0x68], "application/json", "h"),
            ([0xE9, 0x80], "text/plain; charset=ISO-8859-1", "é\u{80}"),
            ([0xE9, 0x80, 0x93], "text/plain; charset=\"windows-1252\"", "é€“"),
            ([0x68, 0, 0xE9, 0], "text/plain;charset=UTF-16LE", "hé"),
            ([0, 0x68, 0, 0xE9], "text/plain;charset=utf-16be", "hé"),
            ([0xFE, 0xFF, 0, 0x68], "a/b; charset=utf-16", "h"),
            ([0xFF, 0xFE, 0x68, 0, 0x69], "a/b; charset=utf-16", "h\u{FFFD}"),
            ([0x3D, 0xD8, 0x00, 0xDE], "a/b; charset=utf-16le", "😀"),
            ([0x82, 0xA0], "text/html; charset=Shift_JIS", "あ"), ([0xD0, 0xD2], "text/html; charset=koi8-r", "пр"),
            ([0x61, 0xFF, 0x62], "text/html; charset=euc-jp", "a\u{FFFD}b"),
            ([0xC3, 0xA9], "text/plain; charset=x-made-up", "é"), ([0xC3, 0xA9], "text/plain; charset=a//b", "é"),
            ([], nil, ""),
        ] as [([UInt8], String?, String)])
    func `decodes by the charset of the content type`(_ bytes: [UInt8], _ contentType: String?, _ expected: String) {
        #expect(BodyText.decode(bytes, contentType: contentType) == expected)
    }

    @Test func `decodes more than one portion`() {
        let bytes = [UInt8](repeating: 0xD0, count: 20_000)
        #expect(BodyText.decode(bytes, charset: "koi8-r") == String(repeating: "п", count: 20_000))
    }

    @Test func `reads media types`() throws {
        let type = try #require(MediaType(" Application/Problem+JSON ; Charset=\"a;\\\"b\" ; q=1;bare"))
        #expect(type.type == "application")
        #expect(type.subtype == "problem+json")
        #expect(type.parameter("charset") == "a;\"b")
        #expect(type.parameter("Q") == "1")
        #expect(type.parameter("none") == nil)
        #expect(type.isJSON)
        #expect(!type.isXML)
        #expect(MediaType("nonsense") == nil)
        #expect(MediaType("") == nil)
        #expect(MediaType("image/svg+xml")?.isXML == true)
        #expect(MediaType("text/xml")?.isXML == true)
        #expect(MediaType("text/json")?.isJSON == false)
    }
}
