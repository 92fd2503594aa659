import HTTPModel
import JSONTree
import Testing

@testable import Recording

/// Recordings in the shape in which browsers save them.
@Suite struct ForeignHARTests {
    private func matcher(_ name: String) throws -> RecordedMatcher {
        RecordedMatcher(try RecordedArchive(RecordedText(Fixture.bytes(name)), file: name))
    }

    @Test func `what Chromium saves is answered from, whatever host is asked`() throws {
        var matcher = try matcher("browser-chromium.har")
        #expect(matcher.archive.count == 5)
        let books = try matcher.match(HTTPRequest("GET", "http://127.0.0.1:8080/api/books?page=1&author=leguin"), nil)
        #expect(books?.exchange.response?.version == .http2)
        #expect(books?.exchange.response?.body.count == 47)
        #expect(try matcher.archive.entry(0).exchange.remoteAddress == "[2001:db8::7]")
        let order = try matcher.match(
            HTTPRequest("POST", "http://127.0.0.1/api/orders", [:], #"{"at":"2027-03-01T00:00:00Z", "book": 7}"#), nil)
        #expect(order?.exchange.response?.status == 201)
        let states = try (0..<3).map { _ in
            try matcher.match(HTTPRequest("GET", "http://127.0.0.1/api/orders/41"), nil)?.number
        }
        #expect(states == [2, 3, 3])
        let cover = try matcher.match(HTTPRequest("GET", "http://127.0.0.1/cover/7.png"), nil)
        #expect(cover?.exchange.response?.body == [137, 80, 78, 71, 13, 10, 26, 10])
        #expect(try matcher.match(HTTPRequest("GET", "http://127.0.0.1/blocked.js"), nil) == nil)
        #expect(matcher.unasked.isEmpty)
    }

    @Test func `what Firefox saves is answered from`() throws {
        var matcher = try matcher("browser-firefox.har")
        let form: HTTPFields = ["Content-Type": "application/x-www-form-urlencoded"]
        let login = try matcher.match(HTTPRequest("POST", "http://a.test/login", form, "note=a%20b&user=ada"), nil)
        #expect(login?.exchange.response?.fields.values("Set-Cookie") == ["sid=a1; path=/", "lang=en; path=/"])
        #expect(login?.exchange.response?.body == [0x47, 0x72, 0xFC, 0xDF, 0x65])
        let report = try matcher.match(HTTPRequest("GET", "http://a.test/files/report.pdf"), nil)
        #expect(report?.exchange.response?.body == Array("%PDF".utf8))
        let upload = try matcher.match(HTTPRequest("POST", "http://a.test/upload", [:], "--x\r\n"), nil)
        #expect(upload?.exchange.response?.body == Array("ok".utf8))
    }

    /// A body, and the field of its request.
    struct Typed: Sendable, CustomTestStringConvertible {
        var data: String
        var field: String?
        var type: String?
        var body = "a,1"
        var testDescription: String { "\(field ?? "no field"), \(data)" }
    }

    @Test(arguments: [
        Typed(data: #""mimeType":"text/csv","text":"a,1""#, type: "text/csv"),
        Typed(data: #""mimeType":"text/csv","text":"a,1""#, field: "text/plain", type: "text/plain"),
        Typed(data: #""mimeType":"","text":"a,1""#),
        Typed(data: #""text":"a,1""#),
        Typed(
            data: #""mimeType":"application/x-www-form-urlencoded","params":[{"name":"a","value":"1"}]"#,
            type: "application/x-www-form-urlencoded", body: "a=1"),
    ])
    func `a body without a Content-Type field has the type that it is kept under`(_ typed: Typed) throws {
        let fields = typed.field.map { #"{"name":"content-type","value":"\#($0)"}"# } ?? ""
        let request = #""method":"POST","url":"http://a/","headers":[\#(fields)],"postData":{\#(typed.data)}"#
        let text = #"{"log":{"entries":[{"request":{\#(request)},"response":{"status":200}}]}}"#
        var reader = HARReader(RecordedText(Array(text.utf8)), file: "a.har")
        let read = try #require(try reader.next()).exchange.request
        #expect(read.fields["Content-Type"] == typed.type)
        #expect(read.body == HTTPBody(typed.body))
    }
}
