import HTTPModel
import JSONTree
import Testing

@testable import Conversion

@Suite struct ExampleCollectionTests {
    private func example(
        _ method: String = "GET", _ url: String = "http://h/a", fields: HTTPFields = [:], body: String? = nil,
        status: Int = 200, reason: String = "OK", answer: HTTPFields = [:], content: [UInt8] = Array("{}".utf8),
        path: String? = nil, isScripted: Bool = false
    ) throws -> RecordedExample {
        let request = HTTPRequest(
            method: method, url: try HTTPURL(url), fields: fields, body: body.map { HTTPBody($0) })
        let response = HTTPResponse(status: status, reason: reason, fields: answer, body: content)
        return RecordedExample(
            exchange: Exchange(request: request, outcome: .success(response)), path: path, isScripted: isScripted)
    }

    /// What is written for them, and is laid out as such files are.
    private func collection(_ examples: RecordedExample..., hasExamples: Bool = true) throws -> JSON {
        let store = MemoryStore()
        var collection = ExampleCollection(name: "R", store, hasExamples: hasExamples)
        for example in examples { collection.add(example) }
        collection.finish()
        let json = try JSON(parsing: store.bytes)
        #expect(String(decoding: store.bytes, as: UTF8.self) == json.text(indent: .spaces(2)) + "\n")
        return json
    }

    /// Folders with what is in them, and requests with the names of their examples.
    private func outline(_ json: JSON) -> [String] {
        (json["item"]?.array ?? []).flatMap { item -> [String] in
            let name = item["name"]?.string ?? ""
            guard item["item"] == nil else { return outline(item).map { "\(name) > \($0)" } }
            let examples = (item["response"]?.array ?? []).map { $0["name"]?.string ?? "" }
            return ["\(name): \(examples.joined(separator: ", "))"]
        }
    }

    @Test func `items stand where the recording says that they come from`() throws {
        let json = try collection(
            try example(path: "F / A"), try example(path: "B"), try example(path: "F / G / C"),
            try example("POST", "http://h/own", path: "F / A", isScripted: true),
            try example("GET", "http://h/other", status: 404, reason: "Not Found", path: "F / A"))
        #expect(
            outline(json) == [
                "F > A: 200 OK, 404 Not Found", "F > G > C: 200 OK", "F > POST /own: 200 OK", "B: 200 OK",
            ])
    }

    @Test func `without that they stand by host and path, and what repeats is one more example`() throws {
        let json = try collection(
            try example(), try example("GET", "http://h:81/a"), try example("GET", "http://h/a?page=2"),
            try example("POST"), try example(status: 500, reason: ""), try example())
        #expect(
            outline(json) == [
                "h > GET /a: 200 OK, 200 OK 2, 500, 200 OK 3", "h > POST /a: 200 OK", "h:81 > GET /a: 200 OK",
            ])
    }

    @Test func `an example holds its own request and the response without the traces of the wire`() throws {
        let json = try collection(
            try example(
                "POST", "http://u:p@h/a?b=c", fields: ["Host": "h", "X-A": "1", "Content-Length": "2"], body: "hi",
                status: 201, reason: "Created",
                answer: ["Content-Type": "application/json", "Content-Encoding": "gzip", "X-B": "2"]))
        let request = """
            {"method":"POST","header":[{"key":"X-A","value":"1"}],"body":{"mode":"raw","raw":"hi"},\
            "url":{"raw":"http://h/a?b=c","protocol":"http","host":["h"],"path":["a"],\
            "query":[{"key":"b","value":"c"}]}}
            """
        #expect(
            json["item"]?[0]?["item"]?[0]?.text() == """
                {"name":"POST /a","request":\(request),"response":[{"name":"201 Created",\
                "originalRequest":\(request),"status":"Created","code":201,"_postman_previewlanguage":"json",\
                "header":[{"key":"Content-Type","value":"application/json"},{"key":"X-B","value":"2"}],"cookie":[],\
                "responseTime":0,"body":"{}"}]}
                """)
    }

    @Test(arguments: [
        ("application/json", "{}", #"{"mode":"raw","raw":"{}","options":{"raw":{"language":"json"}}}"#),
        (
            "application/x-www-form-urlencoded", "a=b+c&d=%26",
            #"{"mode":"urlencoded","urlencoded":[{"key":"a","value":"b c"},{"key":"d","value":"&"}]}"#
        ),
        ("application/soap+xml", "<a/>", #"{"mode":"raw","raw":"<a/>","options":{"raw":{"language":"xml"}}}"#),
        ("multipart/form-data; boundary=x", "--x--\r\n", #"{"mode":"raw","raw":"--x--\r\n"}"#),
    ])
    func `a body is written as what it is`(_ type: String, _ body: String, _ written: String) throws {
        let json = try collection(try example("PUT", fields: ["Content-Type": type], body: body))
        #expect(json["item"]?[0]?["item"]?[0]?["request"]?["body"]?.text() == written)
    }

    @Test func `bytes that are no text are kept in base64`() throws {
        var binary = try example("POST", content: [0, 0xFF])
        binary.exchange.request.body = HTTPBody([0xFF, 0xFE])
        let item = try collection(binary)["item"]?[0]?["item"]?[0]
        #expect(item?["request"]?["body"] == ["mode": "file", "file": ["content": "//4="]])
        #expect(item?["response"]?[0]?["body"] == "AP8=")
        #expect(item?["response"]?[0]?["_encoding"] == "base64")
    }

    @Test func `text of another charset is text`() throws {
        let json = try collection(
            try example(answer: ["Content-Type": "text/plain; charset=iso-8859-1"], content: [0xE9]))
        #expect(json["item"]?[0]?["item"]?[0]?["response"]?[0]?["body"] == "é")
    }

    @Test func `fields that every client adds are left out, and cookies where a jar has them`() throws {
        let fields: HTTPFields = [
            "User-Agent": "PostmanRuntime/7.53.0", "Accept": "*/*", "Cache-Control": "no-cache",
            "Postman-Token": "1", "Connection": "keep-alive", "Accept-Encoding": "gzip", "Cookie": "a=1",
        ]
        let json = try collection(
            try example(fields: fields, answer: ["Set-Cookie": "b=2"]),
            try example("GET", "http://h/b", fields: fields), try example("GET", "http://i/", fields: fields))
        let items = (json["item"]?.array ?? []).flatMap { $0["item"]?.array ?? [] }
        #expect(
            items.map { $0["request"]?["header"]?.text() } == [
                #"[{"key":"Cookie","value":"a=1"}]"#, "[]", #"[{"key":"Cookie","value":"a=1"}]"#,
            ])
    }

    @Test func `a body of a method that has none is not left out when it is run`() throws {
        let json = try collection(try example("GET", body: "x"))
        #expect(json["item"]?[0]?["item"]?[0]?["protocolProfileBehavior"] == ["disableBodyPruning": true])
    }

    @Test func `without a response there is an item and no example`() throws {
        let request = HTTPRequest(url: try HTTPURL("http://h/a"))
        let failed = Exchange(request: request, outcome: .failure(TransferFailure(.connectionRefused)))
        #expect(
            outline(try collection(RecordedExample(exchange: failed, hasRequestBody: false))) == ["h > GET /a: "])
    }

    @Test func `what belongs together is together, however it was recorded`() throws {
        let paths = ["F / A", "B", "F / A", "F / G / C", "B", "F / A"]
        let json = try collection(
            example(path: paths[0]), example(path: paths[1]), example(path: paths[2]), example(path: paths[3]),
            example(path: paths[4]), example(path: paths[5]))
        #expect(
            outline(json) == ["F > A: 200 OK, 200 OK 2, 200 OK 3", "F > G > C: 200 OK", "B: 200 OK, 200 OK 2"])
    }

    @Test func `no two examples of an item have the same name`() throws {
        let reasons = ["OK", "OK 3", "OK", "OK", "OK 2", "OK 4", "OK"]
        var names = ExampleNames()
        #expect(
            reasons.map { names.unused("200 " + $0) } == [
                "200 OK", "200 OK 3", "200 OK 2", "200 OK 4", "200 OK 2 2", "200 OK 4 2", "200 OK 5",
            ])
    }

    @Test func `folders without end are not followed`() throws {
        let path = Array(repeating: "F", count: 100_000).joined(separator: " / ")
        let json = try collection(example(path: path))
        let outline = try #require(outline(json).first)
        #expect(outline.hasSuffix("F > F: 200 OK"))
        #expect(outline.utf8.count { $0 == UInt8(ascii: ">") } == 64)
    }

    @Test func `requests alone have no examples`() throws {
        let json = try collection(
            example("GET", body: "x", answer: ["Set-Cookie": "a=1"]), example("GET", "http://h/b"), hasExamples: false)
        #expect(outline(json) == ["h > GET /a: ", "h > GET /b: "])
    }

    @Test func `nothing but its place is held of what was added`() throws {
        let store = MemoryStore()
        var collection = ExampleCollection(name: "R", store)
        for _ in 0..<40 { collection.add(try example(content: Array(repeating: 0x61, count: 100_000))) }
        #expect(store.aside.count > 3_000_000)
        #expect(store.bytes.isEmpty)
    }
}

/// What a collection is written to, in memory.
private final class MemoryStore: CollectionStore {
    private(set) var bytes: [UInt8] = []
    private(set) var aside: [UInt8] = []

    func write(_ bytes: [UInt8]) { self.bytes += bytes }

    func setAside(_ bytes: [UInt8]) -> Int {
        defer { aside += bytes }
        return aside.count
    }

    func recall(_ range: Range<Int>) -> [UInt8] { Array(aside[range]) }
}
