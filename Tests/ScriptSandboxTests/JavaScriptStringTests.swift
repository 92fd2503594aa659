import Testing

@testable import ScriptSandbox

/// Texts on their way to the engine and back.
@Suite struct JavaScriptStringTests {
    static let texts = [
        "", "a", "plain ASCII, longer than one machine word", "with a zero \0 in it", "é", "12345678é", "1234567é9",
        "\u{7F}\u{80}\u{7FF}\u{800}\u{FFFD}\u{FFFF}", "😀", "\u{10000}\u{10FFFF}", "zero \0 and 😀", "…1234567890123456…",
    ]

    init() throws {
        if let problem = JavaScriptLibrary.problem { throw problem }
    }

    @Test(arguments: texts)
    func `a text comes back as it was`(_ text: String) {
        #expect(JavaScriptString(text).text == text)
        #expect(JavaScriptString(utf8: Array(text.utf8)).text == text)
    }

    @Test(arguments: texts)
    func `the engine has a text's UTF-16 units`(_ text: String) throws {
        let context = try #require(JavaScriptContext())
        let units = try context.evaluate(
            JavaScriptString("(function (text) { return text.split('').map((unit) => unit.charCodeAt(0)).join(); })"),
            url: "units.js")
        let found = try context.call(units, .string(text)).string
        #expect(found == text.utf16.map(String.init).joined(separator: ","))
    }

    /// Bytes on their own, beginnings without an end, surrogates, scalars that are too long or too large (RFC 3629, section 3).
    static let broken: [[UInt8]] = [
        [0x80], [0xFF], [0xFE], [0xC3], [0xE2, 0x82], [0xF0, 0x9F, 0x98], [0xC3, 0x28], [0xE2, 0x28, 0xA1],
        [0xC0, 0xAF], [0xC1, 0xBF], [0xE0, 0x80, 0xAF], [0xF0, 0x80, 0x80, 0xAF], [0xED, 0xA0, 0x80],
        [0xF4, 0x90, 0x80, 0x80], [0xF8, 0x88, 0x80, 0x80, 0x80],
    ]

    @Test(arguments: broken)
    func `what is no UTF-8 becomes replacement characters, as everywhere in Swift`(_ bytes: [UInt8]) {
        let text: [UInt8] = Array("a…".utf8) + bytes + Array("b".utf8)
        #expect(JavaScriptString(utf8: text).text == String(decoding: text, as: UTF8.self))
        #expect(JavaScriptString(utf8: bytes).text == String(decoding: bytes, as: UTF8.self))
    }

    @Test(arguments: ["", "plain", "with a zero \0 in it", "…"])
    func `a text that ends with a zero byte is read up to there`(_ text: String) {
        let read = text.withCString { JavaScriptString(cString: $0).text }
        #expect(read == String(text.prefix { $0 != "\0" }))
    }
}
