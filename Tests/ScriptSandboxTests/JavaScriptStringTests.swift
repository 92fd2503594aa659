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

    @Test func `what is no UTF-8 becomes a replacement character`() {
        #expect(JavaScriptString(utf8: [0x61, 0xFF, 0x62]).text == "a\u{FFFD}b")
    }

    @Test(arguments: ["", "plain", "with a zero \0 in it", "…"])
    func `a text that ends with a zero byte is read up to there`(_ text: String) {
        let read = text.withCString { JavaScriptString(cString: $0).text }
        #expect(read == String(text.prefix { $0 != "\0" }))
    }
}
