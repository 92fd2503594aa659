import Diagnostics
import HTTPModel
import JSONTree
import PostmanFormat
import RunModel
import TestSupport
import Testing
import Variables

@testable import RunEngine

/// Scripts in their places in the course of a run, without JavaScript.
@Suite struct ScriptTests {
    /// A collection, a folder in it and a request in that, each with scripts of both kinds, and a second request.
    private static let nested = #"""
        {"info": {"name": "c"},
         "event": [{"listen": "test", "script": {"exec": "c-test"}}, {"listen": "prerequest", "script": {"exec": "c-pre"}}],
         "item": [
            {"name": "f",
             "event": [{"listen": "prerequest", "script": {"exec": "f-pre"}}, {"listen": "test", "script": {"exec": "f-test"}}],
             "item": [{"name": "a", "request": "http://h/a",
                       "event": [{"listen": "prerequest", "script": {"exec": "a-pre"}},
                                 {"listen": "test", "script": {"exec": "a-test"}}]}]},
            {"name": "b", "request": "http://h/b"}]}
        """#

    /// One request of each name with the same scripts.
    private static func collection(_ names: [String], request: String? = nil) -> String {
        let items = names.map { name in
            """
            {"name": "\(name)", "id": "id-\(name)", "request": \(request ?? "\"http://h/\(name)\""),
             "event": [{"listen": "prerequest", "script": {"exec": "pre"}}, {"listen": "test", "script": {"exec": "test"}}]}
            """
        }
        return #"{"info": {"name": "c"}, "item": [\#(items.joined(separator: ","))]}"#
    }

    @Test func `scripts run from the outside in, around the request`() throws {
        let scene = Scene()
        let scripts = FakeScripts()
        scene.scripts = scripts
        try scene.run(Self.nested)
        #expect(
            scripts.runs == [
                "c-pre of a", "f-pre of a", "a-pre of a", "c-test of a", "f-test of a", "a-test of a",
                "c-pre of b", "c-test of b",
            ])
        #expect(
            scene.outline.suffix(10) == [
                "beforeItem b 1", "beforeScript prerequest-script", "script prerequest-script ended",
                "beforeRequest http://h/b", "request 200", "beforeScript test-script", "script test-script ended",
                "item b", "iteration 0", "done",
            ])
    }

    @Test func `what scripts give to the visualizer is an event, the last of it alone`() throws {
        let scene = Scene()
        scene.scripts = FakeScripts([
            "f-pre": { _, _, outcome in outcome.visualizer = ["template": "before"] },
            "c-test": { _, _, outcome in outcome.visualizer = ["template": "after"] },
        ])
        try scene.run(Self.nested)
        let shown = scene.outline.filter { $0.hasPrefix("visualization") }
        #expect(shown == Array(repeating: #"visualization {"template":"after"}"#, count: 2))
    }

    @Test func `an error of one script stops neither the others nor the request, and fails the run`() throws {
        let scene = Scene()
        let scripts = FakeScripts([
            "c-pre": { _, _, outcome in outcome.error = ScriptError(name: "TypeError", message: "x") }
        ])
        scene.scripts = scripts
        let summary = try scene.run(Self.nested)
        #expect(scripts.runs.count == 8)
        #expect(scene.sent == ["GET http://h/a", "GET http://h/b"])
        #expect(summary.failures.map(\.message) == ["x", "x"])
        #expect(summary.failures.map(\.place) == ["prerequest-script", "prerequest-script"])
    }

    @Test func `a test that fails fails the run`() throws {
        let scene = Scene()
        scene.scripts = FakeScripts([
            "test": { _, host, _ in
                host.script(asserted: ScriptAssertion(name: "good", index: 0))
                let error = ScriptError(name: "AssertionError", message: "expected 1 to equal 2")
                host.script(asserted: ScriptAssertion(name: "bad", index: 1, isPassed: false, error: error))
                host.script(asserted: ScriptAssertion(name: "empty", index: 2, isPassed: false))
                host.script(asserted: ScriptAssertion(name: "later", index: 3, isSkipped: true))
            }
        ])
        let summary = try scene.run(Self.collection(["a"]))
        #expect(
            scene.verdicts == [
                "passed good", "failed bad: expected 1 to equal 2", "failed empty: empty", "skipped later",
            ])
        #expect(summary.hasFailed)
        #expect(summary.failures.map(\.place) == ["assertion:1 in test-script", "assertion:2 in test-script"])
    }

    @Test func `what scripts set is there for the request and for later scripts`() throws {
        let scene = Scene()
        scene.scripts = FakeScripts([
            "pre": { job, _, outcome in
                let count = job.scopes.environment.find("n")?.value?.number.flatMap { Int($0.text) } ?? 0
                outcome.scopes.environment.set("n", to: .number(JSONNumber(count + 1)))
            }
        ])
        try scene.run(Self.collection(["a", "b"], request: #""http://h/{{n}}""#))
        #expect(scene.sent == ["GET http://h/1", "GET http://h/2"])
    }

    @Test func `a pre-request script changes the request for this time only`() throws {
        let scene = Scene()
        scene.scripts = FakeScripts([
            "pre": { job, _, outcome in
                guard job.cursor.iteration == 0 else { return }
                outcome.request = [
                    "url": "{{base}}/changed", "method": "PUT", "header": [["key": "X", "value": "{{v}}"]],
                ]
                outcome.scopes.local.set("v", to: "1")
                outcome.scopes.local.set("base", to: "http://other")
            }
        ])
        var plan = try RunPlanner(Scene.collection(Self.collection(["a"]))).plan(variables: VariableScopes())
        plan.iterationCount = 2
        scene.run(plan)
        #expect(scene.sent == ["PUT http://other/changed", "GET http://h/a"])
        #expect(scene.sender.requests.first?.fields["X"] == "1")
    }

    @Test func `each pre-request script sees what the one before made of the request`() throws {
        let scene = Scene()
        var seen: [JSON?] = []
        let body: FakeScripts.Body = { job, _, outcome in
            seen.append(job.request()["method"])
            outcome.request = ["url": "http://h/a", "method": .string("M\(seen.count)")]
        }
        scene.scripts = FakeScripts(["c-pre": body, "f-pre": body, "a-pre": body])
        try scene.run(Self.nested)
        #expect(seen.prefix(3) == ["GET", "M1", "M2"])
        #expect(scene.sent.first == "M3 http://h/a")
    }

    @Test func `a pre-request script sees the request as the collection has it, a test as it was sent`() throws {
        let scene = Scene()
        var seen: [JSON] = []
        let body: FakeScripts.Body = { job, _, _ in seen.append(job.request()) }
        scene.scripts = FakeScripts(["pre": body, "test": body])
        let request = #"""
            {"method": "POST", "url": {"raw": "{{base}}/:id", "host": ["{{base}}"], "path": [":id"],
                                       "variable": [{"key": "id", "value": "7"}]},
             "header": [{"key": "A", "value": "{{v}}"}, {"key": "Off", "value": "x", "disabled": true}],
             "body": {"mode": "raw", "raw": "{{v}}!", "options": {"raw": {"language": "json"}}}}
            """#
        let scopes = VariableScopes(
            environment: VariableScope([Variable(key: "base", value: "http://h"), Variable(key: "v", value: "1")]))
        try scene.run(Self.collection(["a"], request: request), scopes)
        try #require(seen.count == 2)
        #expect(seen[0]["header"]?.array?.count == 2)
        #expect(seen[0]["url"]?["variable"]?[0]?["value"] == "7")
        #expect(seen[0]["body"]?["raw"] == "{{v}}!")
        #expect(seen[1]["url"] == "http://h/7")
        #expect(seen[1]["header"]?.array?.contains(["key": "A", "value": "1"]) == true)
        #expect(seen[1]["body"]?["raw"] == "1!")
        #expect(seen[1]["body"]?["options"] == ["raw": ["language": "json"]])
    }

    @Test func `a form that was sent is seen with its values`() throws {
        let scene = Scene()
        var seen: [JSON?] = []
        scene.scripts = FakeScripts(["test": { job, _, _ in seen.append(job.request()["body"]) }])
        let request = #"""
            {"method": "POST", "url": "http://h/", "body": {"mode": "%MODE%", "%MODE%": [{"key": "k", "value": "{{v}} w"}]}}
            """#
        let scopes = VariableScopes(globals: VariableScope([Variable(key: "v", value: "1")]))
        for mode in ["urlencoded", "formdata"] {
            try scene.run(Self.collection(["a"], request: request.replacing("%MODE%", with: mode)), scopes)
        }
        #expect(seen[0]?["urlencoded"]?[0]?["value"] == "1 w")
        #expect(seen[1]?["formdata"]?[0]?["value"] == "1 w")
    }

    @Test func `a skipped request is not sent and its tests do not run`() throws {
        let scene = Scene()
        let scripts = FakeScripts(["c-pre": { _, _, outcome in outcome.skipsRequest = true }])
        scene.scripts = scripts
        let summary = try scene.run(Self.nested)
        #expect(scripts.runs == ["c-pre of a", "c-pre of b"])
        #expect(scene.sent.isEmpty)
        #expect(!summary.hasFailed)
    }

    @Test func `tests run after a failed request too, without a response`() throws {
        let scene = Scene { _ in .failure(TransferFailure(.closedBeforeResponse)) }
        var responses: [Bool] = []
        scene.scripts = FakeScripts(["test": { job, _, _ in responses.append(job.response?.response == nil) }])
        try scene.run(Self.collection(["a"]))
        #expect(responses == [true])
    }

    @Test(arguments: [
        ("b", ["a", "b", "c"]), ("c", ["a", "c"]), ("id-c", ["a", "c"]), ("nowhere", ["a"]), (nil, ["a"]),
    ])
    func `a script chooses the next request by id or name`(_ name: String?, _ expected: [String]) throws {
        let scene = Scene()
        scene.scripts = FakeScripts([
            "test": { job, _, outcome in if job.item.name == "a" { outcome.nextRequest = .set(name) } }
        ])
        try scene.run(Self.collection(["a", "b", "c"]))
        #expect(scene.sent == expected.map { "GET http://h/\($0)" })
    }

    @Test func `a test overrules a pre-request script on the next request`() throws {
        let scene = Scene()
        scene.scripts = FakeScripts([
            "pre": { _, _, outcome in outcome.nextRequest = .set("a") },
            "test": { _, _, outcome in outcome.nextRequest = .set(nil) },
        ])
        try scene.run(Self.collection(["a", "b"]))
        #expect(scene.sent == ["GET http://h/a"])
    }

    @Test func `the end that a script chooses is that of the iteration`() throws {
        let scene = Scene()
        scene.scripts = FakeScripts(["test": { _, _, outcome in outcome.nextRequest = .set(nil) }])
        var plan = try RunPlanner(Scene.collection(Self.collection(["a", "b"]))).plan(variables: VariableScopes())
        plan.iterationCount = 2
        scene.run(plan)
        #expect(scene.sent == ["GET http://h/a", "GET http://h/a"])
    }
}

/// What scripts ask of the run.
extension ScriptTests {
    @Test func `a request of a script is sent as it stands, over the run's jar`() throws {
        let scene = Scene { request in
            .success(HTTPResponse(status: 200, fields: request.url.path == "/s" ? ["Set-Cookie": "c=1"] : [:]))
        }
        var replies: [ScriptReply] = []
        scene.scripts = FakeScripts([
            "pre": { _, host, _ in
                host.script(sends: ["url": "http://h/s?q={{v}}", "method": "POST"]) { replies.append($0) }
                host.turnLoop(until: nil)
            }
        ])
        let scopes = VariableScopes(globals: VariableScope([Variable(key: "v", value: "1")]))
        try scene.run(Self.collection(["a"]), scopes)
        #expect(scene.sent == ["POST http://h/s?q={{v}}", "GET http://h/a"])
        #expect(scene.sender.requests.last?.fields["Cookie"] == "c=1")
        #expect(replies.map(\.cookies.count) == [1])
        #expect(scene.outline.contains("beforeRequest http://h/s?q={{v}}"))
    }

    @Test func `a request that cannot be sent is answered with its failure`() throws {
        let scene = Scene()
        var messages: [String] = []
        scene.scripts = FakeScripts([
            "pre": { _, host, _ in
                host.script(sends: [:]) { reply in
                    if case .failure(let failure) = reply.result { messages.append(failure.message) }
                }
            }
        ])
        try scene.run(Self.collection(["a"]))
        #expect(messages.count == 1)
        #expect(scene.sent == ["GET http://h/a"])
    }

    @Test func `a request that a script leaves behind is ended with it`() throws {
        let scene = Scene()
        var replies: [ScriptReply] = []
        scene.scripts = FakeScripts([
            "pre": { [unowned scene] _, host, _ in
                scene.sender.isSilent = true
                host.script(sends: ["url": "http://h/s"]) { replies.append($0) }
                scene.sender.isSilent = false
            }
        ])
        let summary = try scene.run(Self.collection(["a"]))
        #expect(
            scene.outline.dropFirst(2).prefix(5) == [
                "beforeItem a 0", "beforeScript prerequest-script", "beforeRequest http://h/s", "request failed",
                "script prerequest-script ended",
            ])
        #expect(replies.count == 1)
        #expect(summary.failures.map(\.message) == ["ESOCKETTIMEDOUT"])
        #expect(scene.sent == ["GET http://h/a"])
    }

    @Test func `the vault lasts as long as the run`() throws {
        let scene = Scene()
        scene.vault = ScriptVault(["a": "1"])
        var seen: [JSON?] = []
        scene.scripts = FakeScripts([
            "pre": { _, host, _ in
                seen.append(host.scriptVault?["b"])
                host.scriptVault?["b"] = host.scriptVault?["a"]
            }
        ])
        try scene.run(Self.collection(["a", "b"]))
        #expect(seen == [nil, "1"])
    }

    @Test func `scripts that cannot be started are errors of scripts`() throws {
        let scene = Scene()
        scene.problem = Diagnostic(.error, "no engine")
        let summary = try scene.run(Self.collection(["a"]))
        #expect(summary.failures.map(\.message) == ["no engine", "no engine"])
        #expect(scene.sent == ["GET http://h/a"])
    }
}
