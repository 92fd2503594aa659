import Diagnostics
import HTTPModel
import JSONTree
import Synchronization
import TestSupport
import Testing

@testable import Recording

@Suite struct PlaybackTests {
    private func archive(_ bodies: [(HTTPRequest, String, RequestOrigin?)]) throws -> RecordedArchive {
        var rest = bodies.map(\.1)
        let tape = Taping(secrets: ["s3cret-value-1"]) { _ in
            .success(
                HTTPResponse(status: 200, fields: ["X-Echo": rest.first ?? ""], body: Array(rest.removeFirst().utf8)))
        }
        for (request, _, origin) in bodies { tape.send(request, from: origin) }
        return try tape.archive()
    }

    private func answer(
        _ playback: Playback, _ request: HTTPRequest, _ origin: RequestOrigin? = nil
    ) -> Result<HTTPResponse, TransferFailure>? {
        var outcome: Result<HTTPResponse, TransferFailure>?
        var settings = TransferSettings()
        settings.origin = origin
        playback.start(request, settings: settings) { outcome = $0.outcome }
        #expect(outcome == nil)
        playback.turn(until: nil)
        return outcome
    }

    @Test func `answers while the loop turns`() throws {
        let request = try HTTPRequest("GET", "http://a/x")
        let playback = Playback(try archive([(request, "hello", nil)]))
        #expect(try answer(playback, request)?.get().body == Array("hello".utf8))
        #expect(playback.unasked.count == 0)
    }

    @Test func `what is not recorded fails and says what is near`() throws {
        let playback = Playback(try archive([(try HTTPRequest("GET", "http://a/x"), "", nil)]))
        guard case .failure(let failure) = answer(playback, try HTTPRequest("GET", "http://b/y")) else {
            Issue.record("was answered")
            return
        }
        #expect(failure.kind == .unmatched)
        #expect(
            failure.message
                == "no recorded exchange matches GET /y; nearest: GET /x (entry 0): path is \"/x\" there, not \"/y\"")
        #expect(playback.unasked.first == ["GET /x (entry 0)"])
    }

    @Test func `what varies in the request comes back in the response`() throws {
        func create(_ login: String) throws -> HTTPRequest {
            try HTTPRequest("POST", "http://a/users", [:], #"{"login":"\#(login)"}"#)
        }
        let origin = RequestOrigin.item("Create", shape: try create(blank))
        let old = "ada.1769854830@example.com"
        let playback = Playback(
            try archive([
                (try create(old), #"{"login":"\#(old)","href":"/users/ada.1769854830%40example.com"}"#, origin),
                (try HTTPRequest("GET", "http://a/me"), old, nil),
            ]))
        let new = "bob.1800000000@example.com"
        let response = try answer(playback, try create(new), origin)?.get()
        let expected = #"{"login":"\#(new)","href":"/users/bob.1800000000%40example.com"}"#
        #expect(response.map { String(decoding: $0.body, as: UTF8.self) } == expected)
        #expect(response?.fields["X-Echo"] == expected)
        #expect(try answer(playback, try HTTPRequest("GET", "http://a/me"))?.get().body == Array(new.utf8))
    }

    @Test func `a secret that is sent again comes back in clear to the run that knows it`() throws {
        let request = try HTTPRequest("POST", "http://a/echo", [:], "s3cret-value-1")
        let archive = try archive([(request, "echo: s3cret-value-1", nil)])
        let playback = Playback(archive)
        #expect(try answer(playback, request)?.get().body == Array("echo: s3cret-value-1".utf8))
    }

    @Test func `credentials in fields come back in clear where the server repeats them`() throws {
        func get(_ token: String) throws -> HTTPRequest {
            try HTTPRequest("GET", "http://a/me", ["Authorization": "Bearer \(token)", "Cookie": "a=b; sid=\(token)7"])
        }
        let archive = try archive([
            (try get("s3cret-value-1"), #"{"Authorization":"Bearer s3cret-value-1"}"#, nil),
            (try get("s3cret-value-1"), "s3cret-value-17", nil),
        ])
        let playback = Playback(archive)
        let first = try answer(playback, try get("an0ther-value-2"))?.get().body
        #expect(first == Array(#"{"Authorization":"Bearer an0ther-value-2"}"#.utf8))
        let second = try answer(playback, try get("the-third-value-3"))?.get().body
        #expect(second == Array("the-third-value-37".utf8))
    }

    @Test func `what comes back is escaped as JSON where it stands in JSON, and nowhere else`() throws {
        func request(_ password: String) throws -> HTTPRequest {
            let body: JSON = ["password": .string(password)]
            return try HTTPRequest("POST", "http://a/login", [:], body.text())
        }
        let recorded = "s3cret-value-1"
        let archive = try archive([
            (try request(recorded), #" {"password":"s3cret-value-1"}"#, nil),
            (try request(recorded), "password=s3cret-value-1", nil),
        ])
        let playback = Playback(archive)
        let sent = #"a "quoted" \ value 2"#
        let bodies = try (0..<2).map { _ in try answer(playback, try request(sent))?.get().body }
        #expect(bodies[0] == Array(#" {"password":"a \"quoted\" \\ value 2"}"#.utf8))
        #expect(bodies[1] == Array("password=\(sent)".utf8))
    }

    @Test func `takes the recorded time where that is asked for`() throws {
        var timings = TransferTimings()
        timings.total = .milliseconds(60)
        let text =
            #"{"log":{"entries":[{"request":{"method":"GET","url":"http://a/"},"response":{"status":200},"timings":{"wait":60}}]}}"#
        let archive = try RecordedArchive(RecordedText(Array(text.utf8)), file: "a.har")
        let playback = Playback(archive, timing: .recorded)
        let start = ContinuousClock.now
        var exchange: Exchange?
        playback.start(try HTTPRequest("GET", "http://a/"), settings: TransferSettings()) { exchange = $0 }
        while exchange == nil { playback.turn(until: nil) }
        #expect(ContinuousClock.now - start >= .milliseconds(60))
        #expect(exchange?.timings.total == .milliseconds(60))
    }

    @Test func `sleeps until the deadline, and no longer than until it is woken`() throws {
        let playback = Playback(try archive([]))
        let start = ContinuousClock.now
        playback.turn(until: start + .milliseconds(30))
        #expect(ContinuousClock.now - start >= .milliseconds(30))
        playback.wake()
        playback.turn(until: start + .seconds(600))
        let wake = playback.wake
        let turner = Mutex(false)
        Task.detached {
            turner.withLock { $0 = true }
            wake()
        }
        playback.turn(until: start + .seconds(600))
        #expect(turner.withLock { $0 })
        #expect(ContinuousClock.now - start < .seconds(500))
    }

    @Test func `what is under way can be ended`() throws {
        let request = try HTTPRequest("GET", "http://a/")
        let playback = Playback(try archive([(request, "", nil)]), timing: .recorded)
        var outcome: Result<HTTPResponse, TransferFailure>?
        playback.start(request, settings: TransferSettings()) { outcome = $0.outcome }
        playback.cancelAll()
        guard case .failure(let failure)? = outcome else {
            Issue.record("was not ended")
            return
        }
        #expect(failure.kind == .interrupted)
    }

    @Test func `sends what is missing, and only that`() throws {
        let known = try HTTPRequest("GET", "http://a/x")
        let sender = AnsweringSender { _ in .success(HTTPResponse(status: 201)) }
        let playback = Playback(try archive([(known, "", nil)]), fallback: sender)
        #expect(try answer(playback, known)?.get().status == 200)
        #expect(try answer(playback, try HTTPRequest("GET", "http://a/y"))?.get().status == 201)
        #expect(sender.requests.map(\.url.path) == ["/y"])
    }

    @Test func `a response larger than allowed fails as it does from the network`() throws {
        let request = try HTTPRequest("GET", "http://a/")
        let playback = Playback(try archive([(request, "four", nil)]))
        var settings = TransferSettings()
        settings.maxResponseSize = 3
        var outcome: Result<HTTPResponse, TransferFailure>?
        playback.start(request, settings: settings) { outcome = $0.outcome }
        playback.turn(until: nil)
        #expect(outcome == .failure(TransferFailure(.responseTooLarge, host: "a", port: 80)))
    }
}
