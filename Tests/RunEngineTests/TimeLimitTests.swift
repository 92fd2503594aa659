import Diagnostics
import HTTPModel
import PostmanFormat
import RunModel
import TestSupport
import Testing
import Variables

@testable import RunEngine

@Suite struct RunDeadlineTests {
    private let start = ContinuousClock.now

    @Test func `has passed when the limit is reached, never without one`() {
        let deadline = RunDeadline(.seconds(2), from: start)
        #expect(!deadline.hasPassed(at: start + .seconds(1)))
        #expect(deadline.hasPassed(at: start + .seconds(2)))
        #expect(!RunDeadline(nil, from: start).hasPassed(at: start + .seconds(1_000_000)))
    }

    @Test(
        arguments: [
            (10, 3, 0, 3), (10, 3, 8, 2), (10, nil, 4, 6), (nil, 3, 100, 3), (nil, nil, 0, nil), (10, 3, 11, 0),
        ] as [(Int?, Int?, Int, Int?)])
    func `leaves the smaller of a limit and the rest`(_ limit: Int?, _ other: Int?, _ passed: Int, _ left: Int?) {
        let deadline = RunDeadline(limit.map { .seconds($0) }, from: start)
        let capped = deadline.capping(other.map { Duration.seconds($0) }, at: start + .seconds(passed))
        #expect(capped == left.map { .seconds($0) })
    }

    @Test func `takes the nearer of two moments`() {
        let deadline = RunDeadline(.seconds(5), from: start)
        #expect(deadline.capping(start + .seconds(3)) == start + .seconds(3))
        #expect(deadline.capping(start + .seconds(7)) == start + .seconds(5))
        #expect(deadline.capping(nil) == start + .seconds(5))
        #expect(RunDeadline(nil, from: start).capping(start) == start)
    }
}

/// Runs whose clock moves by what their requests take.
@Suite struct TimeLimitTests {
    /// Each request takes three seconds.
    private static func scene() -> Scene {
        let clock = Clock()
        let scene = Scene { _ in
            clock.advance?()
            return .success(HTTPResponse(status: 200))
        }
        clock.advance = { [weak scene] in scene?.clock.wait(until: (scene?.clock.now ?? .now) + .seconds(3)) }
        return scene
    }

    private final class Clock {
        var advance: (() -> Void)?
    }

    private static func plan(_ limit: Duration?) throws -> RunPlan {
        var plan = try RunPlanner(Scene.collection(named: ["a", "b"])).plan(variables: VariableScopes())
        plan.iterationCount = 2
        plan.settings.timeLimit = limit
        return plan
    }

    @Test(arguments: [(2, ["/a"]), (5, ["/a", "/b"]), (8, ["/a", "/b", "/a"])])
    func `begins nothing after its time`(_ seconds: Int, _ paths: [String]) throws {
        let scene = Self.scene()
        let summary = scene.run(try Self.plan(.seconds(seconds)))
        #expect(scene.sender.requests.map(\.url.path) == paths)
        #expect(summary.earlyEnd == .outOfTime(limit: .seconds(seconds)))
        #expect(summary.hasFailed)
        #expect(summary.failures.isEmpty)
        #expect(summary.earlyEnd?.error?.message == "the run took longer than \(seconds)000 ms, so it was ended")
        #expect(scene.outline.suffix(2).first?.hasPrefix("iteration") == true)
    }

    @Test(arguments: [.seconds(13), nil] as [Duration?])
    func `a limit that is not reached changes nothing`(_ limit: Duration?) throws {
        let scene = Self.scene()
        let summary = scene.run(try Self.plan(limit))
        #expect(scene.sender.requests.count == 4)
        #expect(summary.earlyEnd == nil)
        #expect(!summary.hasFailed)
    }

    @Test func `the time counts from the start that the command gives`() throws {
        let scene = Self.scene()
        scene.start = scene.clock.now - .seconds(9)
        let summary = scene.run(try Self.plan(.seconds(10)))
        #expect(scene.sender.requests.map(\.url.path) == ["/a"])
        #expect(summary.earlyEnd == .outOfTime(limit: .seconds(10)))
    }

    @Test func `a delay ends with the time, and its item is not run`() throws {
        let scene = Scene()
        var plan = try Self.plan(.seconds(2))
        plan.settings.itemDelay = .seconds(60)
        scene.run(plan)
        #expect(scene.clock.waits == [.seconds(2)])
        #expect(scene.sent.isEmpty)
        #expect(scene.skipped == ["a: the run is out of time"])
    }

    @Test func `finally steps run all the same, with all the time they need`() throws {
        let scene = Self.scene()
        var plan = try Scene.plan(
            "{steps: [{request: 'a'}, {request: 'b'}], finally: [{request: 'c'}, {request: 'd'}]}", iterations: 2)
        plan.settings.timeLimit = .seconds(2)
        let summary = scene.run(plan)
        #expect(scene.sender.requests.map(\.url.path) == ["/a", "/c", "/d"])
        #expect(scene.skipped == ["b: the run is out of time"])
        #expect(summary.iterations.total == 1)
    }

    @Test func `a request whose next attempt the run has no time for has failed`() throws {
        let scene = Scene { _ in .failure(TransferFailure(.closedBeforeResponse)) }
        var plan = try Scene.plan("{steps: [{request: 'a', retry: {attempts: 9, every: '3s'}}]}")
        plan.settings.timeLimit = .seconds(5)
        let summary = scene.run(plan)
        #expect(scene.clock.waits == [.seconds(3), .seconds(2)])
        #expect(summary.requests == .init(total: 2, failed: 1))
        #expect(summary.failures.map(\.message) == ["socket hang up"])
        #expect(summary.items.failed == 1)
    }

    @Test func `a script may take what is left of the run`() throws {
        let scene = Self.scene()
        var limits: [Duration?] = []
        scene.scripts = FakeScripts(["test": { job, _, _ in limits.append(job.timeLimit) }])
        var plan = try RunPlanner(
            Scene.collection(
                """
                {"info": {"name": "c"}, "event": [{"listen": "test", "script": {"exec": "test"}}],
                 "item": [{"name": "a", "request": "http://h/a"}, {"name": "b", "request": "http://h/b"}]}
                """)
        ).plan(variables: VariableScopes())
        plan.settings.timeLimit = .seconds(10)
        plan.settings.scriptTimeout = .seconds(5)
        scene.run(plan)
        #expect(limits == [.seconds(5), .seconds(4)])
    }

    @Test func `a request under way when the time is up is ended as one that took too long`() throws {
        let scene = Scene()
        scene.sender.isSilent = true
        var plan = try Self.plan(.seconds(2))
        plan.settings.itemDelay = .seconds(1)
        let summary = scene.run(plan)
        #expect(scene.clock.waits == [.seconds(1), .seconds(1)])
        #expect(summary.failures.map(\.message) == ["ESOCKETTIMEDOUT"])
        #expect(summary.earlyEnd == .outOfTime(limit: .seconds(2)))
    }
}
