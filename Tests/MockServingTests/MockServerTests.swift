import Diagnostics
import HTTPModel
import MockServing
import Synchronization
import TestSupport
import Testing

@Suite struct MockServerTests {
    @Test func `listens on every loopback address and says where`() throws {
        let server = try MockServer.start(answering: Answers())
        #expect(server.baseURL == "http://127.0.0.1:\(server.port)")
        #expect(server.addresses.first == "127.0.0.1")
        #expect(LoopbackSocket.isOpen(port: server.port))
    }

    @Test func `keeps a connection for a hundred requests`() throws {
        let server = try MockServer.start(answering: Answers.echo)
        let client = try WireClient(port: server.port)
        for number in 0..<100 {
            let body = Array("request \(number)".utf8)
            #expect(try client.ask("POST", "/\(number)", [], body: body).body == body)
        }
    }

    @Test func `serves eight connections at once`() async throws {
        let server = try MockServer.start(answering: Answers.echo)
        let port = server.port
        try await withThrowingTaskGroup(of: Void.self) { group in
            for worker in 0..<8 {
                group.addTask {
                    let client = try WireClient(port: port)
                    for number in 0..<50 {
                        let body = Array("\(worker) \(number)".utf8)
                        #expect(try client.ask("POST", "/", [], body: body).body == body)
                    }
                }
            }
            try await group.waitForAll()
        }
    }

    @Test(arguments: ["GET / HTTP/1.1\r\nHost: h\r\n\r\n", "GET / HTTP/1.1\r\nHost"])
    func `lets go of a client that has sent its last`(_ text: String) throws {
        let server = try MockServer.start(answering: Answers())
        let client = try WireClient(port: server.port)
        try client.send(text)
        client.finishSending()
        if text.hasSuffix("\r\n\r\n") { #expect(try client.response().status == 200) }
        #expect(client.isClosed)
    }

    @Test func `answers pipelined requests in order`() throws {
        let server = try MockServer.start(
            answering: Answers { HTTPResponse(status: 200, body: Array($0.url.path.utf8)) })
        let client = try WireClient(port: server.port)
        try client.send("GET /1 HTTP/1.1\r\nHost: h\r\n\r\nGET /2 HTTP/1.1\r\nHost: h\r\n\r\n")
        #expect(try client.response().body == Array("/1".utf8))
        #expect(try client.response().body == Array("/2".utf8))
    }

    @Test func `shows each exchange before it is sent`() throws {
        let log = Mutex<[String]>([])
        let server = try MockServer.start(answering: Answers(HTTPResponse(status: 201))) { request, response in
            log.withLock { $0.append("\(request.method) \(request.url.path) \(response.status)") }
        }
        _ = try WireClient(port: server.port).ask("GET", "/a")
        #expect(log.withLock { $0 } == ["GET /a 201"])
    }

    @Test func `stops once and for all`() throws {
        let server = try MockServer.start(answering: Answers())
        let client = try WireClient(port: server.port)
        #expect(try client.ask().status == 200)
        server.stop()
        server.stop()
        #expect(client.isClosed)
        #expect(!LoopbackSocket.isOpen(port: server.port))
    }

    @Test func `stops when nobody holds it any more`() throws {
        var server: MockServer? = try MockServer.start(answering: Answers())
        let port = try #require(server).port
        server = nil
        #expect(!LoopbackSocket.isOpen(port: port))
    }

    @Test func `serves the same port again at once`() throws {
        let first = try MockServer.start(answering: Answers())
        _ = try WireClient(port: first.port).ask()
        first.stop()
        let second = try MockServer.start(answering: Answers(), MockServer.Options(port: first.port))
        #expect(try WireClient(port: second.port).ask().status == 200)
    }

    @Test func `says that a port is taken`() throws {
        let server = try MockServer.start(answering: Answers())
        #expect(throws: MockServingError.portInUse(server.port)) {
            try MockServer.start(answering: Answers(), MockServer.Options(port: server.port))
        }
    }

    @Test(arguments: [-1, 65536, Int.max])
    func `refuses what is no port`(_ port: Int) {
        #expect(throws: MockServingError.badPort(port)) {
            try MockServer.start(answering: Answers(), MockServer.Options(port: port))
        }
    }

    @Test func `words its errors with something to do`() {
        let diagnostic = MockServingError.portInUse(8080).diagnostic
        #expect(diagnostic.message == "port 8080 is in use by another program")
        #expect(diagnostic.help == "stop that program, or choose another port; 0 chooses a free one")
    }

    @Test(arguments: [
        "\r\n\r\n", "nonsense\r\n\r\n", "GET\r\n\r\n", "GET / HTTP/1.1\r\n\r\n", "GET / HTTP/9.9\r\nHost: h\r\n\r\n",
        "POST / HTTP/1.1\r\nHost: h\r\nContent-Length: -1\r\n\r\n",
        "POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 99999999999999999999999\r\n\r\n",
        "POST / HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n",
        "POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 10\r\n\r\nabc", "GET / HTTP/1.1\r\nHost", "\0\u{1}\u{2}",
    ])
    func `outlives a malformed request`(_ text: String) throws {
        let server = try MockServer.start(answering: Answers())
        let client = try WireClient(port: server.port)
        try client.send(text)
        #expect(try WireClient(port: server.port).ask().status == 200)
    }

    @Test func `sends a header of more than a hundred thousand bytes`() throws {
        let value = String(repeating: "a", count: 131_000)
        let server = try MockServer.start(
            answering: Answers { _ in HTTPResponse(status: 200, fields: ["X-A": value], body: [0x61]) })
        let response = try WireClient(port: server.port).ask(
            "GET", "/", ["X-B: " + String(repeating: "b", count: 60_000)])
        #expect(response.status == 200)
        #expect(response.values("X-A") == [value])
    }

    @Test func `refuses a header that is too large and goes on`() throws {
        let server = try MockServer.start(answering: Answers())
        let client = try WireClient(port: server.port)
        try client.send("GET / HTTP/1.1\r\nHost: h\r\nX-A: " + String(repeating: "a", count: 300 << 10) + "\r\n\r\n")
        #expect(try client.response().status == 431)
        #expect(
            try WireClient(port: server.port).ask("GET", "/", ["X-A: " + String(repeating: "a", count: 60_000)]).status
                == 200)
    }
}
