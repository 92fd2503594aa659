import Diagnostics
import Testing
import XMLQuery

@Suite struct XPathQueryTests {
    private func query(_ expression: String, _ text: String, _ type: String? = nil) throws -> [String] {
        try XPathQuery().evaluate(expression, in: Array(text.utf8), contentType: type)
    }

    private func message(_ expression: String, _ text: String, _ type: String? = nil) -> String? {
        do {
            _ = try XPathQuery().evaluate(expression, in: Array(text.utf8), contentType: type)
            return nil
        } catch {
            return error.message
        }
    }

    static let users = """
        <?xml version="1.0"?>
        <users count="2">
          <user id="1"><name>Ada</name><mail>a@x</mail></user>
          <user id="2"><name>Grace &amp; Co</name></user>
        </users>
        """

    @Test(arguments: [
        ("//name", ["Ada", "Grace & Co"]), ("/users/user[2]/name", ["Grace & Co"]), ("//user/@id", ["1", "2"]),
        ("/users/@count", ["2"]), ("//name/text()", ["Ada", "Grace & Co"]), ("//missing", []),
        ("count(//user)", ["2"]), ("string(//name)", ["Ada"]), ("//user[@id='1']/mail = 'a@x'", ["true"]),
        ("1 div 2", ["0.5"]), ("//mail | //name", ["Ada", "a@x", "Grace & Co"]), ("string(//missing)", [""]),
    ])
    func `selects in document order`(_ expression: String, _ expected: [String]) throws {
        #expect(try query(expression, Self.users, "application/xml") == expected)
    }

    @Test func `knows the namespaces of the root element`() throws {
        let feed = "<feed xmlns='urn:a' xmlns:m='urn:m'><title>T</title><m:size>3</m:size></feed>"
        #expect(try query("//_:title", feed) == ["T"])
        #expect(try query("//m:size", feed) == ["3"])
        #expect(try query("//title", feed) == [])
    }

    @Test(
        arguments: [
            ("text/html", "<title>Über</title><p>one<p>two"), ("text/html; charset=utf-8", "<p>one<br><P>two"),
            (nil, "<!doctype html><html><p>one<p>two</html>"), ("application/xml", "<p>one<br>x</p><p>two"),
        ] as [(String?, String)])
    func `reads HTML where the type says so or XML fails`(_ type: String?, _ text: String) throws {
        #expect(try query("count(//p)", text, type) == ["2"])
    }

    @Test func `reads HTML in UTF-8 without being told`() throws {
        #expect(try query("//title", "<title>Über</title>", "text/html") == ["Über"])
    }

    @Test func `reads the encoding that a document declares`() throws {
        let text = Array("<?xml version='1.0' encoding='ISO-8859-1'?><a>".utf8) + [0xE9] + Array("</a>".utf8)
        #expect(try XPathQuery().evaluate("/a", in: text, contentType: nil) == ["é"])
    }

    @Test(arguments: [
        ("{\"a\":1}", "the document is not XML: start tag expected, '<' not found (line 1)"),
        ("", "the document is not XML"),
    ])
    func `says what is no XML`(_ text: String, _ expected: String) {
        #expect(message("/a", text) == expected)
    }

    @Test(arguments: ["//[", "//user[", "unknown()", "//x:name", ""])
    func `says what is no expression`(_ expression: String) throws {
        let message = try #require(self.message(expression, Self.users))
        #expect(message.hasPrefix("\"\(expression)\" is no XPath expression that can be evaluated"))
    }

    @Test func `reads no file and no address that a document names`() throws {
        let text = "<!DOCTYPE a SYSTEM 'file:///etc/hostname'><a>x</a>"
        #expect(try query("/a", text) == ["x"])
    }

    @Test(arguments: [
        "<!DOCTYPE a [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><a>&e;</a>",
        "<!DOCTYPE a [<!ENTITY e 'xxxxxxxxxx'><!ENTITY f '&e;&e;&e;&e;'>]><a>&f;</a>",
        "<!DOCTYPE a [<!ENTITY % p SYSTEM 'http://127.0.0.1:1/'> %p;]><a>x</a>",
    ])
    func `refuses a document that declares entities`(_ text: String) {
        #expect(message("/a", text) == "the document declares entities, which are not expanded for safety")
    }

    @Test func `gives up on nesting without end`() {
        let text = String(repeating: "<a>", count: 100_000)
        #expect(message("/a", text) != nil || (try? query("count(/a)", text)) != nil)
        let expression = String(repeating: "(", count: 100_000)
        #expect(message(expression, Self.users) != nil)
    }

    @Test func `refuses a document past the limit`() {
        let text = [UInt8](repeating: 0x20, count: XPathQuery.maxDocumentSize + 1)
        #expect(throws: Diagnostic.self) { try XPathQuery().evaluate("/a", in: text, contentType: nil) }
    }
}
