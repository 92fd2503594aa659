import HTTPModel
import JSONTree
import RunModel
import TestSupport
import Testing
import Variables

@testable import RunEngine

@Suite struct ChainRunTests {
    private static let notFound = HTTPResponse(status: 404)

    @Test func `a failed step skips the others, and finally steps run`() throws {
        let scene = Scene { request in .success(request.url.path == "/b" ? Self.notFound : HTTPResponse(status: 200)) }
        let summary = try scene.runChain(
            "{steps: [{request: 'a'}, {request: 'b'}, {request: 'c'}], finally: [{request: 'b'}, {request: 'd'}]}")
        #expect(
            scene.outline == [
                "start", "beforeIteration 0",
                "beforeItem a 0", "beforeRequest http://h/a", "request 200", "assertion status is 2xx", "item a",
                "beforeItem b 1", "beforeRequest http://h/b", "request 404", "assertion status is 2xx", "item b",
                "beforeItem c 2", "skipped: an earlier step failed", "item c",
                "beforeFinally",
                "beforeItem b 3", "beforeRequest http://h/b", "request 404", "assertion status is 2xx", "item b",
                "beforeItem d 4", "beforeRequest http://h/d", "request 200", "assertion status is 2xx", "item d",
                "iteration 0", "done",
            ])
        #expect(summary.skippedItems == 1)
        #expect(summary.assertions.total == 4)
        #expect(summary.assertions.failed == 2)
        #expect(summary.items.failed == 2)
    }

    @Test func `a finally step is skipped, with the reason, where its values were not captured`() throws {
        let scene = Scene { _ in .success(Self.notFound) }
        try scene.runChain(
            """
            {steps: [{request: 'a', capture: {id: '$.id', key: '$.key', other: '$.other'}}],
             finally: [
              {request: 'user/{{id}}'},
              {request: 'user/{{id}}', set: {id: 'known'}},
              {request: 'b', set: {target: '{{id}}/{{key}}'}},
              {request: 'c', override: {headers: {'X-Key': '<<key>>'}}},
              {request: 'd', override: {query: {q: '{{nested}}'}}},
              {request: 'd', override: {query: {q: '{{undefined}}'}}},
              {request: 'd'}]}
            """,
            environment: [Variable(key: "id", value: "stale"), Variable(key: "nested", value: "x{{other}}")])
        #expect(
            scene.skipped == [
                "user/{{id}}: \"id\" was not captured", "b: \"id\", \"key\" were not captured",
                "c: \"key\" was not captured", "d: \"other\" was not captured", "d: \"undefined\" was not captured",
            ])
        #expect(scene.sent == ["GET http://h/a", "GET http://h/user/known", "GET http://h/d"])
    }

    @Test func `a finally step uses what was captured before the failure`() throws {
        let scene = Scene { request in
            .success(request.url.path == "/a" ? .json(#"{"id": 7}"#) : Self.notFound)
        }
        try scene.runChain(
            "{steps: [{request: 'a', capture: {id: '$.id'}}, {request: 'b'}], finally: [{request: 'user/{{id}}'}]}")
        #expect(scene.sent == ["GET http://h/a", "GET http://h/b", "GET http://h/user/7"])
    }

    @Test func `finally steps run after an interruption, waits and all`() throws {
        let interruption = Interruption()
        let scene = Scene(interruption: interruption) { request in
            if request.url.path == "/a" { interruption.raise() }
            return .success(request.url.path == "/d" ? Self.notFound : HTTPResponse(status: 200))
        }
        let summary = try scene.runChain(
            """
            {steps: [{request: 'a'}, {request: 'b'}],
             finally: [{request: 'c'}, {request: 'd', retry: {attempts: 2, every: '3s'}}]}
            """, iterations: 2)
        #expect(scene.sent == ["GET http://h/a", "GET http://h/c", "GET http://h/d", "GET http://h/d"])
        #expect(scene.skipped == ["b: interrupted"])
        #expect(scene.clock.waits == [.seconds(3)])
        #expect(summary.wasInterrupted)
        #expect(summary.iterations.total == 1)
    }

    @Test func `repeats a step with growing waits until its expectations hold`() throws {
        var count = 0
        let scene = Scene { _ in
            count += 1
            return .success(.json(#"{"state": "\#(count < 4 ? "PENDING" : "DONE")"}"#))
        }
        let summary = try scene.runChain(
            """
            {steps: [{request: 'a', expect: {'$.state': 'DONE'}, capture: {s: '$.state'},
                      retry: {attempts: 5, every: '2s', backoff: 1.5}}, {request: 'b'}]}
            """)
        #expect(scene.clock.waits == [.seconds(2), .seconds(3), .seconds(4.5)])
        #expect(scene.captures.map(\.value) == ["DONE"])
        #expect(
            scene.outline.filter { $0.hasPrefix("retry") }.first
                == "retry 1/5 after 2.0 seconds: expected \"PENDING\" to be \"DONE\"")
        #expect(summary.requests.total == 5)
        #expect(summary.assertions.total == 3)
        #expect(!summary.hasFailed)
    }

    @Test func `gives up after the last attempt`() throws {
        let scene = Scene { _ in .success(Self.notFound) }
        let summary = try scene.runChain("{steps: [{request: 'a', retry: {attempts: 3, every: 100}}]}")
        #expect(scene.clock.waits == [.milliseconds(100), .milliseconds(100)])
        #expect(summary.failures.count == 1)
        #expect(summary.requests.total == 3)
    }

    @Test func `an attempt without a response fails nothing when a later one succeeds`() throws {
        var count = 0
        let scene = Scene { _ in
            count += 1
            return count == 1 ? .failure(TransferFailure(.closedBeforeResponse)) : .success(HTTPResponse(status: 200))
        }
        let summary = try scene.runChain("{steps: [{request: 'a', retry: {attempts: 2}}]}")
        #expect(scene.clock.waits == [.seconds(1)])
        #expect(!summary.hasFailed)
        #expect(summary.requests.total == 2)
        #expect(summary.requests.failed == 0)
        #expect(summary.items.failed == 0)
        #expect(summary.iterations.failed == 0)
    }

    @Test func `does not repeat a request that cannot be built`() throws {
        let scene = Scene()
        try scene.runChain("{steps: [{request: 'a', override: {url: 'ftp://h'}, retry: {attempts: 9}}]}")
        #expect(scene.clock.waits.isEmpty)
        #expect(scene.sent.isEmpty)
    }

    @Test func `an interruption ends the waiting`() throws {
        let interruption = Interruption()
        let scene = Scene(interruption: interruption) { _ in .success(Self.notFound) }
        scene.sender.whenIdle = { _ in interruption.raise() }
        try scene.runChain("{steps: [{request: 'a', retry: {attempts: 9, every: '1m'}}]}")
        #expect(scene.sent.count == 1)
    }

    @Test(arguments: [
        ("flag: true", true), ("flag: 'true'", true), ("flag: false", false), ("count: 3", true), ("count: '3'", true),
        ("count: {greaterThan: 2}", true), ("count: {not: 3}", false), ("gone: {exists: false}", true),
        ("gone: 1", false), ("nested: 'v-3'", true), ("flag: true, count: 4", false), ("kind: '2xx'", true),
    ])
    func `runs a step only where its conditions hold`(_ when: String, _ holds: Bool) throws {
        let scene = Scene()
        let summary = try scene.runChain(
            "{steps: [{request: 'a', when: {\(when)}, set: {x: 1}}, {request: 'b', override: {query: {x: '<<x>>'}}}]}",
            environment: [
                Variable(key: "flag", value: "true"), Variable(key: "count", value: "3"),
                Variable(key: "nested", value: "v-{{count}}"), Variable(key: "kind", value: "2xx"),
            ])
        #expect(
            scene.sent == (holds ? ["GET http://h/a", "GET http://h/b?x=1"] : ["GET http://h/b?x=%3C%3Cx%3E%3E"]))
        #expect(summary.skippedItems == (holds ? 0 : 1))
        #expect(!summary.hasFailed)
    }

    @Test func `sets variables anew in each iteration and counts right`() throws {
        var count = 0
        let scene = Scene { _ in
            count += 1
            return .success(HTTPResponse(status: count == 3 ? 500 : 200))
        }
        let summary = try scene.runChain(
            """
            {variables: {base: 'v', both: '{{base}}{{base}}'},
             steps: [{request: 'a', set: {n: '{{both}}!'}, override: {query: {n: '{{n}}', both: '{{both}}'}}},
                     {request: 'b', set: {both: 'changed'}}],
             finally: [{request: 'c'}]}
            """, iterations: 3)
        #expect(scene.sent.filter { $0.contains("/a") } == Array(repeating: "GET http://h/a?n=vv!&both=vv", count: 3))
        #expect(summary.iterations.total == 3)
        #expect(summary.items.total == 9)
        #expect(summary.requests.total == 9)
        #expect(summary.skippedItems == (count == 9 ? 0 : 1))
    }
}
