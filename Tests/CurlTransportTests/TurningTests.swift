import CurlTransport
import Foundation
import HTTPModel
import Synchronization
import TestSupport
import Testing

@Suite struct TurningTests {
    private static let reply = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok"

    @Test func `keeps connections open and numbers them`() throws {
        let first = try RawServer(answering: Self.reply)
        let second = try RawServer(answering: Self.reply)
        let loop = try Loop()
        let urls = [first.url, first.url, second.url, first.url]
        let exchanges = try urls.map { try loop.send("GET", $0) }
        #expect(exchanges.map(\.connection) == [1, 1, 2, 1])
        #expect(exchanges.map(\.timings.reusedConnection) == [false, true, false, true])
        #expect(exchanges.map(\.remotePort) == [first.port, first.port, second.port, first.port])
    }

    @Test func `marks the phases in their order`() throws {
        let server = try RawServer(answering: Self.reply)
        let timings = try Loop().send("GET", server.url).timings
        #expect(timings.connect > .zero)
        #expect(timings.nameLookup <= timings.connect)
        #expect(timings.connect <= timings.appConnect)
        #expect(timings.appConnect <= timings.preTransfer)
        #expect(timings.preTransfer <= timings.startTransfer)
        #expect(timings.startTransfer <= timings.total)
        #expect(timings.total < .seconds(20))
    }

    @Test func `runs several transfers at once, each delivered once`() throws {
        let server = try RawServer(answering: Self.reply)
        let loop = try Loop()
        var delivered: [Int] = []
        let url = try HTTPURL(server.url)
        for index in 0..<20 {
            loop.transport.start(HTTPRequest(url: url), settings: loop.settings) { exchange in
                #expect(exchange.response?.body.count == 2)
                delivered.append(index)
            }
        }
        #expect(delivered.isEmpty)
        while delivered.count < 20 { loop.transport.turn(until: .now + .seconds(20)) }
        #expect(delivered.sorted() == Array(0..<20))
    }

    @Test func `starts the next transfer from the end of one`() throws {
        let server = try RawServer(answering: Self.reply)
        let loop = try Loop()
        let request = HTTPRequest(url: try HTTPURL(server.url))
        var ended = 0
        loop.transport.start(request, settings: loop.settings) { _ in
            ended += 1
            loop.transport.start(request, settings: loop.settings) { _ in ended += 1 }
        }
        loop.transport.turn(until: .now + .seconds(20))
        #expect(ended == 1)
        loop.transport.turn(until: .now + .seconds(20))
        #expect(ended == 2)
    }

    @Test func `returns at once with nothing to do, and at the deadline`() throws {
        let transport = try CurlTransport()
        transport.turn(until: nil)
        let deadline = ContinuousClock.now + .milliseconds(50)
        transport.turn(until: deadline)
        #expect(.now >= deadline)
    }

    @Test func `is woken from another thread, before and during a turn`() throws {
        let transport = try CurlTransport()
        let wake = transport.wake
        wake()
        wake()
        let start = ContinuousClock.now
        transport.turn(until: start + .seconds(20))
        Thread.detachNewThread { wake() }
        transport.turn(until: start + .seconds(20))
        #expect(start.duration(to: .now) < .seconds(10))
    }

    @Test func `no wake is lost while an answer is awaited, at whatever moment it comes`() throws {
        let server = try RawServer { connection in
            connection.readRequest()
            connection.waitForClose()
        }
        let loop = try Loop()
        loop.transport.start(HTTPRequest(url: try HTTPURL(server.url)), settings: loop.settings) { _ in }
        let wake = loop.transport.wake
        let begun = Atomic(0)
        Thread.detachNewThread {
            for turn in 1...200 {
                while begun.load(ordering: .acquiring) < turn {}
                let moment = ContinuousClock.now + .microseconds(turn % 80)
                while .now < moment {}
                wake()
            }
        }
        for turn in 1...200 {
            let deadline = ContinuousClock.now + .seconds(20)
            begun.store(turn, ordering: .releasing)
            loop.transport.turn(until: deadline)
            #expect(.now < deadline - .seconds(10))
        }
        loop.transport.cancelAll()
    }

    @Test func `is not there any more to be woken`() throws {
        let wake = try CurlTransport().wake
        wake()
    }

    @Test func `ends everything under way when cancelled`() throws {
        let server = try RawServer { connection in
            connection.readRequest()
            connection.waitForClose()
        }
        let loop = try Loop()
        let request = HTTPRequest(url: try HTTPURL(server.url))
        var kinds: [TransferFailure.Kind?] = []
        for _ in 0..<3 {
            loop.transport.start(request, settings: loop.settings) { kinds.append($0.failure?.kind) }
        }
        loop.transport.turn(until: .now + .milliseconds(50))
        #expect(kinds.isEmpty)
        loop.transport.cancelAll()
        #expect(kinds == [.interrupted, .interrupted, .interrupted])
        loop.transport.turn(until: nil)
        #expect(kinds.count == 3)
    }

    @Test func `can be dropped with transfers under way`() throws {
        let server = try RawServer { $0.waitForClose() }
        let request = HTTPRequest(url: try HTTPURL(server.url))
        var transport: CurlTransport? = try CurlTransport()
        transport?.start(request, settings: TransferSettings()) { _ in Issue.record("delivered") }
        transport?.turn(until: .now + .milliseconds(20))
        transport = nil
        #expect(transport == nil)
    }
}
