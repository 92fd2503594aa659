import HTTPModel
import Testing

@testable import MockServing

@Suite struct MockServerStoppingTests {
    @Test(arguments: [
        "POST / HTTP/1.1\r\nHost: h\r\nContent-Length: -1\r\n\r\n",
        "POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 99999999999999999999999\r\n\r\n",
        "POST / HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n",
    ])
    func `stops while it refuses a malformed request`(_ text: String) throws {
        for _ in 0..<100 {
            let server = try MockServer.start(answering: Answers())
            let client = try WireClient(port: server.port)
            try client.send(text)
            client.finishSending()
            #expect(try WireClient(port: server.port).ask("GET", "/").status == 200)
            server.stop()
        }
    }
}
