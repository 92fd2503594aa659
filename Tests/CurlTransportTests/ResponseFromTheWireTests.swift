import HTTPModel
import TestSupport
import Testing

@Suite struct ResponseFromTheWireTests {
    private func answer(_ bytes: String, method: String = "GET", limit: Int? = nil) throws -> Exchange {
        try answer(Array(bytes.utf8), method: method, limit: limit)
    }

    private func answer(_ bytes: [UInt8], method: String = "GET", limit: Int? = nil) throws -> Exchange {
        let server = try RawServer { connection in
            connection.readRequest()
            connection.write(bytes)
        }
        var loop = try Loop()
        if let limit { loop.settings.maxResponseSize = limit }
        return try loop.send(method, server.url)
    }

    @Test func `keeps status line, fields and duplicates as they came`() throws {
        let exchange = try answer(
            "HTTP/1.0 404 Nicht  da \r\nSet-Cookie: a=1\r\nX-Odd:  v \r\nset-cookie: b=2\r\nEmpty:\r\n\r\nbody")
        let response = try #require(exchange.response)
        #expect(response.status == 404)
        #expect(response.reason == "Nicht  da ")
        #expect(response.version == .http1_0)
        #expect(
            response.fields.map { "\($0.name)=\($0.value)" } == [
                "Set-Cookie=a=1", "X-Odd=v", "set-cookie=b=2", "Empty=",
            ])
        #expect(exchange.text == "body")
        #expect(exchange.remoteAddress == "127.0.0.1")
        #expect(exchange.connection == 1)
    }

    @Test func `passes over interim responses and trailers`() throws {
        let exchange = try answer(
            "HTTP/1.1 103 Early Hints\r\nLink: x\r\n\r\nHTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
                + "3\r\nabc\r\n2\r\nde\r\n0\r\nTrailer: t\r\n\r\n")
        #expect(exchange.response?.fields.map(\.name) == ["Transfer-Encoding"])
        #expect(exchange.response?.reason == "OK")
        #expect(exchange.text == "abcde")
        #expect(exchange.response?.wireBodySize == 5)
    }

    @Test func `reads field values as UTF-8, or as Latin-1 where they are none`() throws {
        var bytes = Array("HTTP/1.1 200\r\nUTF: ü\r\nLatin: ".utf8)
        bytes += [0xFC] + Array("\r\nContent-Length: 0\r\n\r\n".utf8)
        let response = try #require(try answer(bytes).response)
        #expect(response.reason == "")
        #expect(response.fields["utf"] == "ü")
        #expect(response.fields["latin"] == "ü")
    }

    @Test func `accepts a body that ends early`() throws {
        #expect(try answer("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nshort").text == "short")
        #expect(try answer("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n9\r\nshort").text == "short")
    }

    @Test(arguments: [
        ("nonsense\r\n\r\n", "Expected HTTP/, RTSP/ or ICE/"),
        ("HTTP/1.1 200 OK\r\nno colon\r\n\r\n", "Invalid header token"),
        ("HTTP/1.1 200 OK\r\nbad name: x\r\n\r\n", "Invalid header token"),
        ("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\nabc", "Invalid character in chunk size"),
        ("HTTP/1.1 200 OK\r\nX: " + String(repeating: "a", count: 2 << 20) + "\r\n\r\n", "Header overflow"),
        (
            "HTTP/1.1 200 OK\r\n" + String(repeating: "X: " + String(repeating: "a", count: 9000) + "\r\n", count: 200),
            "Header overflow"
        ),
    ])
    func `says what is wrong with a reply`(_ bytes: String, _ detail: String) throws {
        let failure = try answer(bytes).failure
        #expect(failure?.kind == .malformedResponse)
        #expect(failure?.detail == detail)
    }

    @Test(arguments: [
        "HTTP/1.1 200 OK\r\nContent-Length: 11\r\n\r\n12345678901", "HTTP/1.1 200 OK\r\n\r\n12345678901",
        "HTTP/1.1 200 OK\r\nContent-Length: 99999999999999\r\n\r\n1",
    ])
    func `gives up a body past the limit`(_ bytes: String) throws {
        #expect(try answer(bytes, limit: 10).failure?.kind == .responseTooLarge)
    }

    @Test func `takes a body of just the limit`() throws {
        #expect(try answer("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n1234567890", limit: 10).text == "1234567890")
    }

    @Test(arguments: [
        ("gzip", Compressed.gzip), ("GZIP", Compressed.gzip), ("deflate", Compressed.zlib),
        ("deflate", Compressed.deflate), ("br", Compressed.brotli), ("zstd", Compressed.zstd),
    ])
    func `decodes one coding`(_ coding: String, _ body: [UInt8]) throws {
        let exchange = try answer(Compressed.reply(coding, body))
        #expect(exchange.text == Compressed.text)
        #expect(exchange.response?.wireBodySize == body.count)
        #expect(exchange.response?.fields["Content-Encoding"] == coding)
    }

    @Test(arguments: ["gzip, br", "x-unknown", "identity", "gzip\r\nContent-Encoding: br"])
    func `leaves every other coding as it came`(_ coding: String) throws {
        let server = try RawServer { connection in
            connection.readRequest()
            connection.write(Compressed.reply(coding, Compressed.gzip))
            connection.readRequest()
            connection.write(Compressed.reply("gzip", Compressed.gzip))
        }
        let loop = try Loop()
        #expect(try loop.send("GET", server.url).response?.body == Compressed.gzip)
        #expect(try loop.send("GET", server.url).text == Compressed.text)
    }

    @Test func `accepts cut and refuses corrupt gzip data`() throws {
        let cut = try answer(Compressed.reply("gzip", Array(Compressed.gzip.dropLast(6))))
        #expect(cut.text == Compressed.text)
        let corrupt = try answer(Compressed.reply("gzip", Array("no gzip at all".utf8)))
        #expect(corrupt.failure?.kind == .undecodableBody)
        #expect(corrupt.failure?.message == "incorrect header check")
    }

    @Test func `counts the limit in decoded bytes`() throws {
        #expect(try answer(Compressed.reply("gzip", Compressed.gzip), limit: 10).failure?.kind == .responseTooLarge)
    }
}
