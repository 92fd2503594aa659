import Chains
import HTTPModel
import JSONTree
import RunModel
import TestSupport
import Testing
import Variables

@testable import RunEngine

@Suite struct CaptureTests {
    @Test func `captures keep the kind of a value and serve the steps behind them`() throws {
        let scene = Scene { _ in .success(.json(#"{"id": "u 1", "n": 5, "tags": ["x", "y"]}"#)) }
        try scene.runChain(
            """
            {steps: [
              {request: 'a', capture: {id: '$.id', n: '$.n', tags: '$.tags[*]'}},
              {request: 'user/{{id}}', override: {query: {n: '{{n}}', t: '{{tags}}'}}}]}
            """)
        #expect(scene.sent == ["GET http://h/a", "GET http://h/user/u%201?n=5&t=x,y"])
        #expect(scene.captures.map(\.value) == ["u 1", 5, ["x", "y"]])
    }

    @Test func `a capture may be secret or have a default`() throws {
        let scene = try Scene.step(
            "capture: {t: {from: '$.t', secret: true}, d: {from: '$.gone', default: 'none-{{x}}'}, n: {from: '$.gone', default: null}}",
            .json(#"{"t": "T"}"#), environment: [Variable(key: "x", value: "1")])
        #expect(scene.captures.map(\.variable) == ["t", "d", "n"])
        #expect(scene.captures.map(\.value) == ["T", "none-1", nil])
        #expect(scene.captures.map(\.isSecret) == [true, false, false])
        #expect(scene.captures.map(\.isFallback) == [false, true, true])
    }

    @Test func `a capture that finds nothing fails the step`() throws {
        let scene = try Scene.step("capture: {id: '$.gone'}", .json("{}"))
        #expect(
            scene.verdicts == [
                "passed status is 2xx", "failed captures id from $.gone: nothing found at $.gone",
            ])
    }

    @Test func `captures are taken even where an expectation failed`() throws {
        let scene = try Scene.step("expect: {'$.id': 2}, capture: {id: '$.id'}", .json(#"{"id": 1}"#))
        #expect(scene.captures.map(\.value) == [1])
    }

    private func inline(_ text: String, _ captures: [String]) throws -> RunPlan {
        try Scene.plan(InlineChain(text, captures: captures).definition())
    }

    @Test func `an inline capture binds to the first step that has its value`() throws {
        let scene = Scene { request in
            .success(.json(request.url.path == "/a" ? "{}" : #"{"id": "\#(request.url.path)"}"#))
        }
        let summary = scene.run(try inline("a -> b -> user/{{id}}", ["id=$.id"]))
        #expect(scene.sent == ["GET http://h/a", "GET http://h/b", "GET http://h/user//b"])
        #expect(scene.captures.map(\.value) == ["/b"])
        #expect(!summary.hasFailed)
    }

    @Test func `an inline capture that no step has is a failure at the end`() throws {
        let scene = Scene { _ in .success(.json("{}")) }
        let summary = scene.run(try inline("a → b", ["id=$.id", "s=status"]))
        #expect(
            summary.failures.map { "\($0.itemPath): \($0.test): \($0.message)" } == [
                "b: captures id from $.id: nothing found at $.id"
            ])
    }

    @Test func `an inline capture that no step has fails where the last step was skipped`() throws {
        let scene = Scene { _ in .success(.json("{}")) }
        var plan = try inline("a -> b", ["id=$.id"])
        var rules = StepRules()
        rules.conditions = [.init(variable: "gone", predicate: .exists(true))]
        plan.items[1] = plan.items[1].with(step: rules)
        let summary = scene.run(plan)
        #expect(scene.sent == ["GET http://h/a"])
        #expect(summary.failures.map(\.message) == ["nothing found at $.id"])
        #expect(summary.skippedItems == 1)
    }
}
