import Diagnostics
import RunModel
import Testing

@testable import ScriptSandbox

/// Scripts that do not end by themselves, and the clean realm after them.
@Suite(.serialized) struct LimitTests {
    @Test(arguments: [
        "while (true) {}",
        "for (;;) { try { throw 1 } catch {} }",
        "while (true) await 0",
        "while (true) await null",
        "const f = () => Promise.resolve().then(f); f(); await new Promise(() => {})",
        "const f = () => Promise.resolve().then(f); f()",
        "const f = () => queueMicrotask(f); f()",
        "(async () => { for (;;) await 0 })()",
        "const o = {get x() { while (true) {} }}; console.log(o)",
        "const o = {get message() { while (true) {} }}; throw o",
        "throw {toString() { for (;;) {} }, get name() { for(;;) {} }}",
        "setTimeout(() => { while (true) {} }, 1)",
        "setTimeout(async () => { while (true) await 0 }, 1)",
        "pm.sendRequest('http://h', () => { while (true) {} })",
        "pm.test('t', () => { while (true) {} })",
        "JSON.parse('[1]', () => { while (true) {} })",
        "[2, 1].sort(() => { while (true) {} })",
        "'x'.replace(/x/, () => { while (true) {} })",
        "/(a+)+$/.test('a'.repeat(60) + 'b')",
        "const p = new Proxy({}, { get() { for (;;) {} } }); p.x",
        "pm.environment.set('a', {toJSON() { for (;;) {} }})",
        "function* g() { while (true) yield 1 } for (const x of g()) {}",
        "new Array(1e9).fill(0).map((x) => x)",
        "let s = 'x'; for (;;) { s.length }",
        "try { while (true) {} } finally { while (true) {} }",
        "const tick = async () => { for (;;) await 0 }; tick(); tick(); tick()",
        "Promise.prototype.then = function () { for (;;) {} }; await 1",
        "eval('for(;;){}')", "Function('for(;;){}')()",
        "for await (const x of (async function* () { for (;;) yield 0 })()) {}",
        "await { then(r) { r(this) } }",
    ])
    func `a script that goes on for ever is ended`(_ script: String) throws {
        let stage = try Stage()
        stage.timeLimit = .milliseconds(100)
        let start = ContinuousClock.now
        let outcome = stage.run(script)
        print(ContinuousClock.now - start, script, outcome.error?.message ?? "-", stage.log)
        #expect(outcome.error?.message == "sandbox not responding")
        #expect(stage.run("pm.test('after', () => {})").error == nil)
        #expect(stage.log.last == "passed after")
    }
}
