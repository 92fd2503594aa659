import HTTPModel
import TestSupport
import Testing

@Suite struct TransferFailureTests {
    @Test(arguments: ["127.0.0.1", "localhost", "a.b.localhost", "[::1]"])
    func `names the address that refused`(_ host: String) throws {
        let port = try LoopbackSocket.freePort()
        let address = host == "[::1]" ? "::1" : "127.0.0.1"
        let failure = try Loop().send("GET", "http://\(host):\(port)/").failure
        #expect(failure == TransferFailure(.connectionRefused, host: host, port: port, detail: address))
    }

    @Test(arguments: ["no-such-host.invalid", "{{host}}", "a b", "x..y", "-"])
    func `says when a name leads nowhere`(_ host: String) throws {
        let failure = try Loop().send("GET", "http://\(host)/").failure
        #expect(failure?.kind == .nameLookup)
        #expect(failure?.port == 80)
    }

    @Test func `tells a reset from a close`() throws {
        let resetting = try RawServer { connection in
            connection.readRequest()
            connection.reset()
        }
        #expect(try Loop().send("GET", resetting.url).failure?.kind == .connectionReset)
        let closing = try RawServer { _ = $0.readRequest() }
        #expect(try Loop().send("GET", closing.url).failure?.kind == .closedBeforeResponse)
    }

    @Test func `gives up after the longest silence`() throws {
        let server = try RawServer { connection in
            connection.readRequest()
            connection.waitForClose()
        }
        var loop = try Loop()
        loop.settings.silenceTimeout = .milliseconds(150)
        let start = ContinuousClock.now
        let exchange = try loop.send("GET", server.url)
        #expect(exchange.failure?.kind == .silenceTimeout)
        #expect(exchange.failure?.port == server.port)
        let elapsed = start.duration(to: .now)
        #expect(elapsed >= .milliseconds(150) && elapsed < .seconds(10))
    }

    @Test func `waits for as long as bytes keep coming`() throws {
        let server = try RawServer { connection in
            connection.readRequest()
            connection.write("HTTP/1.1 200 OK\r\nContent-Length: 40\r\n\r\n")
            for _ in 0..<40 {
                connection.write("x")
                connection.pause(milliseconds: 20)
            }
        }
        var loop = try Loop()
        loop.settings.silenceTimeout = .milliseconds(400)
        #expect(try loop.send("GET", server.url).text == String(repeating: "x", count: 40))
    }

    @Test func `gives up connecting after its own limit`() throws {
        // A queue of one that is full: the system answers no further connection.
        let full = try FullListener()
        var loop = try Loop()
        loop.settings.connectTimeout = .milliseconds(200)
        loop.settings.silenceTimeout = .milliseconds(10)
        let failure = try loop.send("GET", "http://127.0.0.1:\(full.port)/").failure
        #expect(failure == TransferFailure(.connectTimeout, host: "127.0.0.1", port: full.port))
    }
}
