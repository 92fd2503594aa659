import Diagnostics
import HTTPModel
import JSONTree
import RunModel
import TestSupport
import Testing
import Variables

@testable import ScriptSandbox

/// Scripts that do not end by themselves, and the clean realm after them.
@Suite(.serialized) struct LimitTests {
    @Test(arguments: [
        "while (true) {}",
        "try { while (true) {} } finally { while (true) {} }",
        "for (;;) { try { throw 1 } catch {} }",
        "eval('for (;;) {}')",
        "Function('for (;;) {}')()",
        "function* f() { while (true) yield 1 } for (const x of f()) {}",
        "[2, 1].sort(() => { while (true) {} })",
        "new Proxy({}, { get() { for (;;) {} } }).x",
        "/^(a+)+$/.test('a'.repeat(40) + 'b')",
        "pm.test('t', () => { while (true) {} })",
        "pm.environment.set('a', { toJSON() { for (;;) {} } })",
    ])
    func `an endless loop is ended`(_ script: String) throws { try expectEnd(of: script) }

    @Test(arguments: [
        "while (true) await 0",
        "(async () => { for (;;) await null })()",
        "const f = () => Promise.resolve().then(f); f()",
        "const f = () => Promise.resolve().then(f); f(); await new Promise(() => {})",
        "const f = () => queueMicrotask(f); f()",
        "for await (const x of (async function* () { for (;;) yield 0 })()) {}",
        "await { then(resolve) { resolve(this) } }",
        "(async () => { for (;;) await 0 })(); for (;;) {}",
        "for (let i = 0; i < 99; i++) (async () => { for (;;) await 0 })(); throw Error()",
        "const f = () => Promise.resolve().then(f).then(f); f(); f(); while (true) {}",
        "const values = []; for (;;) { values.push({}); values.length %= 1000; await 0 }",
    ])
    func `microtasks without an end are ended`(_ script: String) throws { try expectEnd(of: script) }

    @Test(arguments: [
        "console.log({ get x() { while (true) {} } })",
        "throw { get message() { while (true) {} } }",
        "setTimeout(() => { while (true) {} }, 1)",
        "setTimeout(async () => { while (true) await 0 }, 1)",
        "pm.sendRequest('http://h', () => { while (true) {} })",
        "pm.request.body = { mode: 'raw', raw: { toJSON() { for (;;) {} } } }",
    ])
    func `code that our own calls is ended`(_ script: String) throws { try expectEnd(of: script, phase: .prerequest) }

    private func expectEnd(of script: String, phase: ScriptJob.Phase = .test) throws {
        let stage = try Stage(SandboxOptions(grace: .zero))
        stage.timeLimit = .milliseconds(50)
        let outcome = stage.run(script, phase: phase)
        #expect(outcome.error == ScriptError(name: "Error", message: "sandbox not responding"))
        stage.expectToWork()
    }

    @Test(arguments: [
        "const a = []; for (;;) a.push(new Array(1000).fill({}))",
        "const a = []; for (;;) a.push(new Uint8Array(1 << 20).fill(1))",
        "const a = []; for (let i = 0;; i++) { a.push('x'.repeat(100000) + i); a[i].charCodeAt(3) }",
        "const a = []; const f = () => { a.push(new Array(99).fill(1)); return Promise.resolve().then(f) }; await f()",
        "const f = (n) => { const a = new Array(10000).fill(n); return f(n + 1) + a[0] }; f(0)",
        "for (let i = 0;; i++) setTimeout(() => {}, 1)",
        "for (let i = 0;; i++) pm.variables.set('k' + i, new Array(1000).fill(i))",
    ])
    func `a script that takes memory without end is ended`(_ script: String) throws {
        let stage = try Stage(SandboxOptions(memoryLimit: 64 << 20))
        stage.timeLimit = .seconds(60)
        let message = stage.run(script).error?.message
        #expect(message == "sandbox: the script takes more than 64 MB of memory")
        stage.expectToWork()
    }

    @Test(arguments: [
        "const f = () => f() + 1; f()",
        "const o = {}; o.toString = () => `${o}`; `${o}`",
        "JSON.parse('['.repeat(1e6))",
        "let s = 'x'; for (;;) s += s",
        "new Array(-1)",
    ])
    func `what the engine refuses is an error of the script`(_ script: String) throws {
        let stage = try Stage()
        let outcome = stage.run("globalThis_ = 1; " + script)
        #expect(["RangeError", "JSONError"].contains(outcome.error?.name))
        // Its realm goes on.
        stage.run("pm.test('t', () => { if (globalThis_ !== 1) throw Error('lost') })")
        #expect(stage.log.last == "passed t")
    }

    @Test(arguments: [
        "pm.environment.set('deep', deep)",
        "pm.variables.set('deep', deep)",
        "pm.visualizer.set('t', { deep })",
        "pm.sendRequest({ url: 'http://h', body: { mode: 'raw', raw: 'x', options: deep } })",
        "pm.request.body = { mode: 'graphql', graphql: { variables: deep } }",
        "pm.vault.set('deep', deep)",
        "pm.cookies.jar().set('http://h', { name: 'a', value: 'b', extensions: deep })",
        "console.log(deep)",
        "throw deep",
        "pm.test('t', () => { pm.expect(deep).to.eql({}) })",
        "const f = () => { console.log(1); f(); console.log(2) }; f()",
        "const f = () => { pm.environment.get('a'); pm.variables.replaceIn('{{$guid}}'); f() + 1 }; f()",
    ])
    func `what is nested too deep does not end the process`(_ script: String) throws {
        let stage = try Stage()
        stage.host.scriptVault = ScriptVault()
        stage.run("let deep = []; for (let i = 0; i < 200000; i++) deep = [deep]; " + script, phase: .prerequest)
        stage.expectToRun()
    }

    @Test func `an interruption ends a script wherever it is`() throws {
        let scripts = [
            "while (true) {}", "while (true) await 0", "setInterval(() => {}, 1)", "await new Promise(() => {})",
        ]
        for script in scripts {
            let stage = try Stage()
            stage.timeLimit = nil
            stage.host.isScriptInterrupted = true
            let outcome = stage.run(script)
            #expect(outcome.error?.message == "sandbox: execution interrupted, bridge disconnecting.")
        }
    }

    @Test func `a body of 50 MB passes through a script`() throws {
        let stage = try Stage()
        stage.response = HTTPResponse(status: 200, body: [UInt8](repeating: UInt8(ascii: "x"), count: 50 << 20))
        let outcome = stage.run("pm.environment.set('size', pm.response.text().length)")
        #expect(outcome.error == nil)
        #expect(outcome.scopes.environment.find("size")?.value == 52_428_800)
    }

    @Test func `ten thousand timers all fire`() throws {
        let stage = try Stage()
        let script = """
            let fired = 0;
            for (let i = 0; i < 10000; i++) setTimeout(() => { fired++; pm.variables.set('fired', fired); }, i % 7);
            """
        #expect(stage.run(script).error == nil)
        #expect(stage.scopes.local.find("fired")?.value == 10000)
    }

    @Test(arguments: [
        "Object.prototype.get = Object.prototype.value = Object.prototype.set = () => { throw Error('x') }",
        "for (const n of ['push', 'map', 'slice', 'join', 'shift']) Array.prototype[n] = () => { throw Error(n) }",
        "JSON.parse = JSON.stringify = Object.keys = Object.defineProperty = () => { throw Error('x') }",
        "Promise.prototype.then = Function.prototype.call = Function.prototype.apply = () => { throw Error('x') }",
        "Error.prototype.toString = String.prototype.split = RegExp.prototype.exec = () => { throw Error('x') }",
        "Map = Set = Promise = Array = Object = undefined",
        "Function('return this')().Promise = Function('return this')().Array = undefined",
    ])
    func `a script that spoils the built-ins does not spoil the run`(_ script: String) throws {
        let stage = try Stage()
        stage.run(script)
        stage.host.clear()
        let outcome = stage.run(
            """
            pm.environment.set('a', 1);
            setTimeout(() => {
                console.log('later', pm.environment.get('a'));
                pm.test('t', () => {});
            }, 1);
            """)
        #expect(outcome.error == nil)
        #expect(stage.scopes.environment.find("a")?.value == 1)
        #expect(stage.log == ["log 'later', 1", "passed t"])
    }
}

extension Stage {
    fileprivate func expectToRun() {
        host.clear()
        #expect(run("pm.test('after', () => {})").error == nil)
        #expect(log == ["passed after"])
    }

    /// A script runs, in a realm in which nothing ran before.
    fileprivate func expectToWork() {
        host.clear()
        timeLimit = .seconds(10)
        #expect(run("pm.test('after', () => { if (typeof leaked !== 'undefined') throw Error() })").error == nil)
        #expect(log == ["passed after"])
    }
}
