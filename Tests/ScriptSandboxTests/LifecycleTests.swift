import RunModel
import Testing

@testable import ScriptSandbox

@Suite struct LifecycleTests {
    @Test func `a script runs and reports`() throws {
        let stage = try Stage()
        let outcome = stage.run("console.log('hello', 1 + 1); pm.test('t', () => { pm.expect(1).to.equal(1) })")
        #expect(outcome.error == nil)
        #expect(stage.log == ["log 'hello', 2", "passed t"])
    }
    @Test func `lines`() throws {
        let stage = try Stage()
        let outcome = stage.run("throw new TypeError('x')")
        print(outcome.error as Any)
        print(stage.run("\n  null.x") .error as Any)
        print(stage.run("let a = 1\nlet b = ;\n") .error as Any)
        print(stage.run("let a = {") .error as Any)
        print(stage.run("}") .error as Any)
        print(stage.run("let a; let a") .error as Any)
        print(stage.log)
    }
}
