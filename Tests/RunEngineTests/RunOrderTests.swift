import HTTPModel
import JSONTree
import PostmanFormat
import RunModel
import TestSupport
import Testing
import Variables

@testable import RunEngine

@Suite struct RunOrderTests {
    @Test func `tells every event in its order`() throws {
        let scene = Scene()
        var plan = try RunPlanner(Scene.collection(named: ["a", "b"])).plan(variables: VariableScopes())
        plan.iterationCount = 2
        let summary = scene.run(plan)
        let items = [
            "beforeItem a 0", "beforeRequest http://h/a", "request 200", "item a",
            "beforeItem b 1", "beforeRequest http://h/b", "request 200", "item b",
        ]
        #expect(
            scene.outline == ["start", "beforeIteration 0"] + items + ["iteration 0", "beforeIteration 1"] + items
                + ["iteration 1", "done"])
        #expect(summary.iterations.total == 2)
        #expect(summary.items.total == 4)
        #expect(summary.requests.total == 4)
        #expect(!summary.hasFailed)
    }

    @Test func `runs nothing of an empty collection`() throws {
        let scene = Scene()
        try scene.run(#"{"info": {"name": "c"}, "item": []}"#)
        #expect(scene.outline == ["start", "done"])
    }

    @Test func `waits before every item where a delay is set`() throws {
        let scene = Scene()
        var plan = try RunPlanner(Scene.collection(named: ["a", "b"])).plan(variables: VariableScopes())
        plan.settings.itemDelay = .milliseconds(1500)
        scene.run(plan)
        #expect(scene.clock.waits == [.milliseconds(1500), .milliseconds(1500)])
    }

    @Test func `does not wait at all for a delay of zero`() throws {
        let scene = Scene()
        scene.run(try RunPlanner(Scene.collection(named: ["a", "b"])).plan(variables: VariableScopes()))
        #expect(scene.clock.waits.isEmpty)
    }

    @Test func `a failed request fails its item and the run goes on`() throws {
        let scene = Scene { request in
            request.url.path == "/a"
                ? .failure(TransferFailure(.closedBeforeResponse)) : .success(HTTPResponse(status: 500))
        }
        let summary = scene.run(try RunPlanner(Scene.collection(named: ["a", "b"])).plan(variables: VariableScopes()))
        #expect(scene.sent == ["GET http://h/a", "GET http://h/b"])
        #expect(summary.requests.failed == 1)
        #expect(summary.items.failed == 1)
        #expect(summary.iterations.failed == 1)
        #expect(summary.failures.map(\.message) == ["socket hang up"])
        #expect(summary.failures.map(\.place) == ["request"])
    }

    @Test func `an interruption ends a run of a collection after the request that is under way`() throws {
        let interruption = Interruption()
        let scene = Scene(interruption: interruption) { _ in
            interruption.raise()
            return .success(HTTPResponse(status: 200))
        }
        let summary = scene.run(try RunPlanner(Scene.collection(named: ["a", "b"])).plan(variables: VariableScopes()))
        #expect(scene.sent == ["GET http://h/a"])
        #expect(summary.wasInterrupted)
        #expect(scene.outline.suffix(2) == ["iteration 0", "done"])
    }

    @Test func `an item without a URL fails in Postman's words`() throws {
        let scene = Scene()
        let summary = try scene.run(
            #"{"info": {"name": "c"}, "item": [{"name": "a"}, {"name": "b", "request": "ftp://h"}]}"#)
        #expect(scene.sent.isEmpty)
        #expect(summary.failures.map(\.message) == ["runtime: request url is empty", "Invalid protocol: ftp:"])
    }

    @Test func `says once for each item that its scripts do not run`() throws {
        let scene = Scene()
        var plan = try RunPlanner(
            Scene.collection(
                #"{"info": {"name": "c"}, "event": [{"listen": "test", "script": {"exec": "1"}}], "item": [{"name": "F","#
                    + #" "item": [{"name": "a", "request": "http://h"}]}]}"#)
        ).plan(variables: VariableScopes())
        plan.iterationCount = 3
        scene.run(plan)
        #expect(scene.warnings == ["the scripts of \"F / a\" are not run"])
    }
}
