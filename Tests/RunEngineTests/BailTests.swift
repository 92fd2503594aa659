import Diagnostics
import HTTPModel
import JSONTree
import PostmanFormat
import RunModel
import TestSupport
import Testing
import Variables

@testable import RunEngine

@Suite struct BailDecisionTests {
    @Test(
        arguments: [
            ([], .assertion, .goOn), ([], .script, .goOn), ([], .request, .goOn),
            (.failure, .assertion, .stop), (.failure, .script, .stop), (.failure, .request, .stop),
            (.folder, .assertion, .goOn), (.folder, .script, .abort), (.folder, .request, .abort),
            ([.folder, .failure], .assertion, .abort), ([.folder, .failure], .script, .abort),
            ([.folder, .failure], .request, .abort),
        ] as [(Bail, BailDecision.Fault, BailDecision)])
    func `decides what a fault does to the run`(_ bail: Bail, _ fault: BailDecision.Fault, _ expected: BailDecision) {
        #expect(BailDecision(fault, under: bail) == expected)
    }

    @Test func `an error of the run outweighs its end, and both outweigh that it goes on`() {
        #expect([BailDecision.stop, .abort, .goOn].sorted() == [.goOn, .stop, .abort])
    }
}

/// What a run of two iterations of `a` and `b` makes of something that fails in `a`.
@Suite struct BailTests {
    /// What fails in `a`.
    enum Fault: Sendable {
        case prerequestScript, prerequestTest, request, test, testScript
    }

    struct Case: Sendable, CustomTestStringConvertible {
        var bail: Bail
        var fault: Fault
        /// The scripts that run in all iterations.
        var scripts: [String]
        /// The requests that are sent in all iterations.
        var sent: [String]
        var failures: [String]
        /// Whether the failure is an error of the run.
        var isAborted = false

        var testDescription: String { "\(bail.rawValue) \(fault)" }
    }

    static let cases = [
        Case(bail: .failure, fault: .prerequestScript, scripts: ["pre"], sent: [], failures: ["TypeError: x"]),
        Case(
            bail: .failure, fault: .prerequestTest, scripts: ["pre"], sent: [],
            failures: ["AssertionError: no", "AssertionFailure: t, u"]),
        Case(
            bail: .failure, fault: .request, scripts: ["pre", "pre2"], sent: ["a"], failures: ["Error: socket hang up"]),
        Case(
            bail: .failure, fault: .test, scripts: ["pre", "pre2", "test"], sent: ["a"],
            failures: ["AssertionError: no", "AssertionFailure: t, u"]),
        Case(
            bail: .failure, fault: .testScript, scripts: ["pre", "pre2", "test"], sent: ["a"],
            failures: ["TypeError: x"]),
        Case(
            bail: .folder, fault: .prerequestScript, scripts: ["pre"], sent: [], failures: ["TypeError: x"],
            isAborted: true),
        Case(
            bail: .folder, fault: .request, scripts: ["pre", "pre2"], sent: ["a"], failures: ["Error: socket hang up"],
            isAborted: true),
        Case(
            bail: [.folder, .failure], fault: .test, scripts: ["pre", "pre2", "test"], sent: ["a"],
            failures: ["AssertionError: no", "AssertionFailure: t, u"], isAborted: true),
    ]

    @Test(arguments: cases)
    func `ends the run behind the item that failed`(_ example: Case) throws {
        let scene = Self.scene(example.fault)
        let scripts = try #require(scene.scripts as? FakeScripts)
        let summary = scene.run(try Self.plan(example.bail))
        #expect(scripts.runs == example.scripts.map { "\($0) of a" })
        #expect(scene.sender.requests.map(\.url.path) == example.sent.map { "/\($0)" })
        // A test that threw nothing fails in its own name.
        #expect(
            summary.failures.filter { $0.test != "u" }.map { "\($0.name): \($0.message)" } == example.failures)
        #expect(scene.outline.suffix(3) == ["item a", "iteration 0", "done"])
        let last = try #require(summary.failures.last)
        #expect(summary.earlyEnd == (example.isAborted ? .aborted(last) : .bailed))
        #expect((summary.earlyEnd?.error != nil) == example.isAborted)
    }

    @Test(arguments: [Fault.test, .prerequestTest])
    func `with folder alone a failed assertion ends nothing and is counted once`(_ fault: Fault) throws {
        let scene = Self.scene(fault)
        let summary = scene.run(try Self.plan(.folder))
        #expect(scene.sender.requests.map(\.url.path) == ["/a", "/b", "/a", "/b"])
        #expect(summary.failures.map(\.name) == Array(repeating: "AssertionError", count: 4))
        #expect(summary.earlyEnd == nil)
    }

    @Test func `without it nothing ends the run`() throws {
        for fault in [Fault.prerequestScript, .prerequestTest, .request, .test, .testScript] {
            let scene = Self.scene(fault)
            let summary = scene.run(try Self.plan([]))
            #expect(scene.sender.requests.map(\.url.path) == ["/a", "/b", "/a", "/b"])
            #expect(summary.earlyEnd == nil)
            #expect(!summary.failures.contains { $0.name == "AssertionFailure" })
        }
    }

    @Test func `an extra failure counts among the scripts and is none of an assertion`() throws {
        let summary = Self.scene(.test).run(try Self.plan(.failure))
        #expect(summary.testScripts == .init(total: 1, failed: 1))
        #expect(summary.assertions == .init(total: 2, failed: 2))
        #expect(summary.failures.last?.place == "test-script")
        #expect(summary.failures.last?.test == "")
    }

    @Test func `a request of a script that fails ends nothing by itself`() throws {
        let scene = Scene { request in
            request.url.path == "/s"
                ? .failure(TransferFailure(.closedBeforeResponse)) : .success(HTTPResponse(status: 200))
        }
        scene.scripts = FakeScripts([
            "pre": { job, host, _ in
                guard job.item.name == "a" else { return }
                host.script(sends: ["url": "http://h/s"]) { _ in }
                host.turnLoop(until: nil)
            }
        ])
        let summary = scene.run(try Self.plan([.failure, .folder]))
        #expect(scene.sender.requests.map(\.url.path) == ["/s", "/a", "/b", "/s", "/a", "/b"])
        #expect(summary.failures.count == 2)
        #expect(summary.earlyEnd == nil)
    }

    @Test func `says what was not sent for the failure of a pre-request script`() throws {
        let scene = Self.scene(.prerequestScript)
        scene.run(try Self.plan(.failure))
        #expect(scene.skipped == ["a: a pre-request script failed"])
    }

    @Test func `names the failure that was the run's own error`() throws {
        let summary = Self.scene(.testScript).run(try Self.plan(.folder))
        #expect(summary.earlyEnd?.error?.message == "the run was ended by TypeError at test-script: x")
        #expect(summary.earlyEnd?.error?.path == "a")
    }

    private static func plan(_ bail: Bail) throws -> RunPlan {
        let items = ["a", "b"].map { name in
            let events = ["pre", "pre2", "test", "test2"].map { script in
                #"{"listen": "\#(script.hasPrefix("pre") ? "prerequest" : "test")", "script": {"exec": "\#(script)"}}"#
            }
            return """
                {"name": "\(name)", "request": "http://h/\(name)", "event": [\(events.joined(separator: ","))]}
                """
        }
        var plan = try RunPlanner(
            Scene.collection(#"{"info": {"name": "c"}, "item": [\#(items.joined(separator: ","))]}"#)
        ).plan(variables: VariableScopes())
        plan.settings.bail = bail
        plan.iterationCount = 2
        return plan
    }

    private static func scene(_ fault: Fault) -> Scene {
        let scene = Scene { request in
            fault == .request && request.url.path == "/a"
                ? .failure(TransferFailure(.closedBeforeResponse)) : .success(HTTPResponse(status: 200))
        }
        let body: FakeScripts.Body = { job, host, outcome in
            guard job.item.name == "a" else { return }
            switch fault {
            case .prerequestScript, .testScript: outcome.error = ScriptError(name: "TypeError", message: "x")
            case .prerequestTest, .test:
                let error = ScriptError(name: "AssertionError", message: "no")
                host.script(asserted: ScriptAssertion(name: "t", index: 0, isPassed: false, error: error))
                host.script(asserted: ScriptAssertion(name: "u", index: 1, isPassed: false))
            case .request: break
            }
        }
        let place = fault == .prerequestScript || fault == .prerequestTest ? "pre" : "test"
        scene.scripts = FakeScripts(fault == .request ? [:] : [place: body])
        return scene
    }
}

/// Chains, whose finally steps run whatever happened.
@Suite struct ChainBailTests {
    private static let chain = """
        {steps: [{request: 'a', expect: {status: 201}}, {request: 'b'}], finally: [{request: 'c'}, {request: 'd'}]}
        """

    @Test(arguments: [Bail.failure, [.failure, .folder]])
    func `runs the finally steps of the iteration that failed, and no other iteration`(_ bail: Bail) throws {
        let scene = Scene()
        var plan = try Scene.plan(Self.chain, iterations: 2)
        plan.settings.bail = bail
        let summary = scene.run(plan)
        #expect(scene.sender.requests.map(\.url.path) == ["/a", "/c", "/d"])
        #expect(scene.skipped == ["b: an earlier step failed"])
        #expect(summary.earlyEnd != nil)
    }

    @Test func `a finally step that fails lets the others run, and ends the run`() throws {
        let scene = Scene { request in
            request.url.path == "/c" ? .failure(TransferFailure(.closedBeforeResponse)) : .success(.json("{}"))
        }
        var plan = try Scene.plan("{steps: [{request: 'a'}], finally: [{request: 'c'}, {request: 'd'}]}", iterations: 2)
        plan.settings.bail = .failure
        let summary = scene.run(plan)
        #expect(scene.sender.requests.map(\.url.path) == ["/a", "/c", "/d"])
        #expect(summary.earlyEnd == .bailed)
    }
}
