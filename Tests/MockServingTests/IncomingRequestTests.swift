import HTTPModel
import MockServing
import Testing

/// What the answering type is shown of a request.
@Suite struct IncomingRequestTests {
    let answers = Answers()

    @Test(
        arguments: [
            ("/", "/", nil), ("/a%20b/%2F+c", "/a%20b/%2F+c", nil), ("/a?b=%26&c+d=%e9", "/a", "b=%26&c+d=%e9"),
            ("/?", "/", ""), ("/a?b?c=#d", "/a", "b?c=#d"), ("//a//../b", "//a//../b", nil),
            ("/{x}|\"^", "/{x}|\"^", nil),
            ("/é", "/é", nil), ("*", "*", nil),
        ] as [(String, String, String?)])
    func `keeps the target byte for byte`(_ target: String, _ path: String, _ query: String?) throws {
        let server = try MockServer.start(answering: answers)
        #expect(try WireClient(port: server.port).ask("GET", target).status == 200)
        let url = try #require(answers.asked.first).url
        #expect(url == HTTPURL(scheme: "http", host: "mock.test", port: 81, path: path, query: query))
    }

    @Test func `reads bytes that are no UTF-8 as Latin-1`() throws {
        let server = try MockServer.start(answering: answers)
        let client = try WireClient(port: server.port)
        try client.send(
            Array("GET /".utf8) + [0xE9] + Array(" HTTP/1.1\r\nHost: h\r\nX-A: ".utf8) + [0xFC, 13, 10, 13, 10])
        #expect(try client.response().status == 200)
        let request = try #require(answers.asked.first)
        #expect(request.url.path == "/é")
        #expect(request.fields["X-A"] == "ü")
    }

    @Test(arguments: [
        ("GET http://Other.Test:90/a?b HTTP/1.1\r\nHost: h", "http://other.test:90/a?b"),
        ("GET http://other.test HTTP/1.1\r\nHost: h", "http://other.test/"),
        ("GET /a HTTP/1.1\r\nHost: [::1]:90", "http://[::1]:90/a"),
        ("GET /a HTTP/1.1\r\nHost: [::1]", "http://[::1]/a"),
        ("GET /a HTTP/1.1\r\nHost: h:x", "http://h/a"),
    ])
    func `takes the host from the target or the field`(_ head: String, _ expected: String) throws {
        let server = try MockServer.start(answering: answers)
        let client = try WireClient(port: server.port)
        try client.send(head + "\r\n\r\n")
        #expect(try client.response().status == 200)
        #expect(answers.asked.first?.url.text == expected)
    }

    @Test func `names itself where an old client names no host`() throws {
        let server = try MockServer.start(answering: answers)
        let client = try WireClient(port: server.port)
        try client.send("GET /a HTTP/1.0\r\n\r\n")
        #expect(try client.response().status == 200)
        #expect(answers.asked.first?.url.text == server.baseURL + "/a")
    }

    @Test func `keeps fields in order, with their letter case and duplicates`() throws {
        let server = try MockServer.start(answering: answers)
        let lines = ["X-b: 2", "x-A: 1", "Cookie: a=1; b=2", "X-b: 3", "X-Empty:"]
        _ = try WireClient(port: server.port).ask("GET", "/", lines)
        #expect(
            answers.asked.first?.fields.fields == [
                HTTPField("Host", "mock.test:81"), HTTPField("X-b", "2"), HTTPField("x-A", "1"),
                HTTPField("Cookie", "a=1; b=2"), HTTPField("X-b", "3"), HTTPField("X-Empty", ""),
            ])
    }

    @Test(arguments: ["GET", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "PROPFIND", "custom"])
    func `takes any method`(_ method: String) throws {
        let server = try MockServer.start(answering: answers)
        _ = try WireClient(port: server.port).ask(method, "/", [], body: [])
        #expect(answers.asked.first?.method == method)
    }

    @Test(arguments: [0, 1, 70_000, 1 << 20])
    func `takes and gives bodies of any size`(_ size: Int) throws {
        let server = try MockServer.start(answering: Answers.echo)
        let body = (0..<size).map { UInt8(truncatingIfNeeded: $0 &* 31) }
        let response = try WireClient(port: server.port).ask("POST", "/", [], body: body)
        #expect(response.body == body)
        #expect(response.values("Content-Length") == ["\(size)"])
    }

    @Test func `joins the chunks of a body`() throws {
        let server = try MockServer.start(answering: Answers.echo)
        let client = try WireClient(port: server.port)
        try client.send(
            "POST / HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n2\r\nde\r\n0\r\n\r\n")
        #expect(try client.response().body == Array("abcde".utf8))
    }

    @Test func `tells no body from an empty one`() throws {
        let server = try MockServer.start(answering: answers)
        let client = try WireClient(port: server.port)
        _ = try client.ask("POST")
        _ = try client.ask("POST", "/", [], body: [])
        #expect(answers.asked.map { $0.body?.length } == [nil, 0])
    }

    @Test func `refuses a body past the limit without asking`() throws {
        var options = MockServer.Options()
        options.maxBodySize = 1000
        let server = try MockServer.start(answering: answers, options)
        let client = try WireClient(port: server.port)
        #expect(try client.ask("POST", "/", [], body: [UInt8](repeating: 1, count: 1000)).status == 200)
        let refusal = try client.ask("POST", "/", [], body: [UInt8](repeating: 1, count: 1001))
        #expect(refusal.status == 413)
        #expect(String(decoding: refusal.body, as: UTF8.self) == "the body is larger than 1000 bytes\n")
        #expect(answers.asked.count == 1)
    }
}
