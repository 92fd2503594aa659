import HTTPModel
import MockServing
import Testing

/// What a client sees of an answer.
@Suite struct OutgoingResponseTests {
    private func answer(_ response: HTTPResponse, to method: String = "GET") throws -> WireClient.Response {
        let server = try MockServer.start(answering: Answers(response))
        return try WireClient(port: server.port).ask(method)
    }

    @Test(arguments: [
        (200, "OK"), (201, "Created"), (404, "Not Found"), (429, "Too Many Requests"), (503, "Service Unavailable"),
    ])
    func `sends the status with its phrase`(_ status: Int, _ phrase: String) throws {
        #expect(try answer(HTTPResponse(status: status)).head.first == "HTTP/1.1 \(status) \(phrase)")
    }

    @Test func `sends fields in order with duplicates`() throws {
        let response = try answer(
            HTTPResponse(
                status: 200,
                fields: [
                    "Set-Cookie": "a=1", "Link": "<1>; rel=self", "X-Empty": "", "Link": "<2>; rel=next",
                    "Set-Cookie": "b=2",
                ]))
        #expect(response.values("Link") == ["<1>; rel=self", "<2>; rel=next"])
        #expect(response.values("Set-Cookie") == ["a=1", "b=2"])
        #expect(response.values("X-Empty") == [""])
    }

    @Test func `sends a date, the answer's own where it has one`() throws {
        #expect(try answer(HTTPResponse(status: 200)).values("Date").count == 1)
        let date = "Tue, 15 Nov 1994 08:12:31 GMT"
        #expect(try answer(HTTPResponse(status: 200, fields: ["Date": date])).values("Date") == [date])
    }

    @Test func `sets length and transfer encoding itself`() throws {
        let fields: HTTPFields = [
            "Content-Length": "99", "Transfer-Encoding": "chunked", "Connection": "keep-alive",
            "Keep-Alive": "timeout=5",
        ]
        let response = try answer(HTTPResponse(status: 200, fields: fields, body: Array("abc".utf8)))
        #expect(response.values("Content-Length") == ["3"])
        #expect(response.values("Transfer-Encoding") == [])
        #expect(response.body == Array("abc".utf8))
    }

    @Test func `sends HEAD the length without the body`() throws {
        let server = try MockServer.start(answering: Answers(HTTPResponse(status: 200, body: Array("abc".utf8))))
        let client = try WireClient(port: server.port)
        let head = try client.ask("HEAD")
        #expect(head.values("Content-Length") == ["3"])
        #expect(try client.ask("GET").body == Array("abc".utf8))
    }

    @Test func `sends HEAD a length that the answer announces`() throws {
        let response = try answer(HTTPResponse(status: 200, fields: ["Content-Length": "1234"]), to: "HEAD")
        #expect(response.values("Content-Length") == ["1234"])
    }

    @Test(arguments: [204, 304])
    func `sends no body where the status allows none`(_ status: Int) throws {
        let server = try MockServer.start(
            answering: Answers { request in
                HTTPResponse(status: request.url.path == "/end" ? 200 : status, body: Array("abc".utf8))
            })
        let client = try WireClient(port: server.port)
        try client.send("GET / HTTP/1.1\r\nHost: h\r\n\r\n")
        #expect(try client.response(toHead: true).status == status)
        #expect(try client.ask("GET", "/end").status == 200)
    }

    @Test func `closes when the answer says so`() throws {
        let server = try MockServer.start(
            answering: Answers(HTTPResponse(status: 200, fields: ["Connection": "close"])))
        let client = try WireClient(port: server.port)
        #expect(try client.ask().values("Connection") == ["close"])
        #expect(client.isClosed)
    }

    @Test(arguments: [
        (
            HTTPResponse(status: 200, fields: ["X-A": "1\r\nX-B: 2"]),
            "the response's field \"X-A\" holds characters that cannot be sent"
        ),
        (
            HTTPResponse(status: 200, fields: ["X-A": "1\0"]),
            "the response's field \"X-A\" holds characters that cannot be sent"
        ),
        (
            HTTPResponse(status: 200, fields: ["": "1"]),
            "the response's field \"\" holds characters that cannot be sent"
        ),
        (
            HTTPResponse(status: 200, fields: ["X-A": String(repeating: "a", count: 131_072)]),
            "a response with fields of 131079 bytes cannot be sent"
        ),
        (HTTPResponse(status: 0), "a response of status 0 cannot be sent"),
        (HTTPResponse(status: 101), "a response of status 101 cannot be sent"),
        (HTTPResponse(status: 1000), "a response of status 1000 cannot be sent"),
    ])
    func `answers 500 in place of what cannot be sent`(_ response: HTTPResponse, _ message: String) throws {
        let sent = try answer(response)
        #expect(sent.status == 500)
        #expect(String(decoding: sent.body, as: UTF8.self) == message + "\n")
        #expect(sent.values("X-B") == [])
    }
}
