import HTTPModel
import TestSupport
import Testing

@Suite struct RequestOnTheWireTests {
    private static let reply = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok"

    @Test func `sends exactly the fields of the request, in order and spelling`() throws {
        let server = try RawServer(answering: Self.reply)
        let fields: HTTPFields = [
            "X-B": "2", "x-a": "1", "Host": "elsewhere:1", "X-B": " spaced ", "Empty": "", "Blank": "  ",
            "Accept-Encoding": "gzip, deflate, br", "Latin": "é", "Connection": "keep-alive",
        ]
        let url = try HTTPURL(server.url + "/a/../b|[x]?q=\\&r='")
        let exchange = try Loop().send(HTTPRequest(url: url, fields: fields))
        #expect(exchange.response?.status == 200)
        #expect(
            server.requests == [
                "GET /a/../b|[x]?q=\\&r=%27 HTTP/1.1\r\nX-B: 2\r\nx-a: 1\r\nHost: elsewhere:1\r\nX-B:  spaced \r\n"
                    + "Empty:\r\nBlank:\r\nAccept-Encoding: gzip, deflate, br\r\nLatin: é\r\n"
                    + "Connection: keep-alive\r\n\r\n"
            ])
    }

    @Test func `adds nothing to an empty header`() throws {
        let server = try RawServer(answering: Self.reply)
        let exchange = try Loop().send(HTTPRequest(method: "POST", url: try HTTPURL(server.url)))
        #expect(exchange.text == "ok")
        #expect(server.requests == ["POST / HTTP/1.1\r\n\r\n"])
    }

    @Test(arguments: ["GET", "POST", "PUT", "DELETE", "PATCH", "PROPFIND", "get", "M-SEARCH", "OPTIONS", "LINK"])
    func `sends any method with and without a body`(_ method: String) throws {
        let server = try RawServer(answering: Self.reply)
        let loop = try Loop()
        let body = HTTPBody("{\"a\":1}")
        #expect(try loop.send(method, server.url, body: body).text == "ok")
        #expect(try loop.send(method, server.url, ["Content-Length": "0"]).text == "ok")
        #expect(try loop.send(method, server.url).text == "ok")
        let host = "Host: 127.0.0.1:\(server.port)\r\n"
        #expect(
            server.requests == [
                "\(method) / HTTP/1.1\r\n\(host)Content-Length: 7\r\n\r\n{\"a\":1}",
                "\(method) / HTTP/1.1\r\n\(host)Content-Length: 0\r\n\r\n",
                "\(method) / HTTP/1.1\r\n\(host)\r\n",
            ])
    }

    @Test func `takes no body back for HEAD, with and without one of its own`() throws {
        let server = try RawServer { connection in
            while connection.readRequest() != nil {
                connection.write("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n")
            }
        }
        let loop = try Loop()
        for body in [nil, HTTPBody("x"), nil] {
            let exchange = try loop.send("HEAD", server.url, body: body)
            #expect(exchange.response?.status == 200)
            #expect(exchange.response?.fields["content-length"] == "10")
            #expect(exchange.response?.body == [])
        }
        #expect(server.requests.map { $0.hasSuffix("\r\n\r\nx") } == [false, true, false])
    }

    @Test func `streams files and bytes as one body`() throws {
        let directory = try TemporaryDirectory()
        let big = [UInt8](repeating: UInt8(ascii: "f"), count: 300_000)
        let path = try directory.write("upload", big)
        let server = try RawServer(answering: Self.reply)
        let body = HTTPBody(segments: [
            .bytes(Array("<".utf8)), .file(path: path, length: big.count), .bytes([]), .bytes(Array(">".utf8)),
        ])
        let loop = try Loop()
        #expect(try loop.send("POST", server.url, body: body).text == "ok")
        #expect(
            try loop.send("POST", server.url, body: HTTPBody([UInt8](repeating: 0x79, count: 200_000))).text == "ok")
        #expect(try loop.send("POST", server.url, body: HTTPBody("small")).text == "ok")
        let bodies = server.requests.map { request in
            request.split(separator: "\r\n\r\n", maxSplits: 1).last.map(String.init)
        }
        #expect(bodies[0] == "<" + String(repeating: "f", count: 300_000) + ">")
        #expect(bodies[1] == String(repeating: "y", count: 200_000))
        #expect(bodies[2] == "small")
    }

    @Test func `sends a body again when the open connection turns out to be dead`() throws {
        let server = try RawServer { connection in
            guard connection.readRequest() != nil else { return }
            connection.write(Self.reply)
            if connection.number > 1 { connection.waitForClose() }
        }
        let loop = try Loop()
        let body = HTTPBody([UInt8](repeating: 0x79, count: 200_000))
        #expect(try loop.send("POST", server.url, body: body).text == "ok")
        #expect(try loop.send("POST", server.url, body: body).text == "ok")
        #expect(server.requests.count == 2)
    }

    @Test func `says when a file cannot be read`() throws {
        let server = try RawServer(answering: Self.reply)
        let missing = HTTPBody(segments: [.file(path: "/nowhere/at-all", length: 3)])
        let failure = try Loop().send("POST", server.url, body: missing).failure
        #expect(failure?.kind == .bodyFile)
        #expect(failure?.detail == "\"/nowhere/at-all\": No such file or directory")
    }

    @Test(arguments: [
        ("GET", "bad key", "a", "Header name must be a valid HTTP token [\"bad key\"]"),
        ("GET", "", "a", "Header name must be a valid HTTP token [\"\"]"),
        ("GET", "a", "x\r\nEvil: 1", "Invalid character in header content [\"a\"]"),
        ("GET", "a", "日本", "Invalid character in header content [\"a\"]"),
        ("GET", "a", "nul\u{0}", "Invalid character in header content [\"a\"]"),
        ("A B", "a", "b", "Method must be a valid HTTP token [\"A B\"]"),
        ("", "a", "b", "Method must be a valid HTTP token [\"\"]"),
    ])
    func `refuses what no request can hold`(_ method: String, _ name: String, _ value: String, _ detail: String) throws
    {
        let exchange = try Loop().send(method, "http://127.0.0.1:1/", [name: value])
        #expect(exchange.failure == TransferFailure(.invalidRequest, host: "127.0.0.1", port: 1, detail: detail))
    }
}
