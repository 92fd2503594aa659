import HTTPModel
import JSONTree
import PostmanFormat
import RunModel
import TestSupport
import Testing
import Variables

@testable import ScriptSandbox

/// How scripts begin and end, and what they leave behind. The sheet's rows about what they see are in ConformanceTests.
@Suite struct LifecycleTests {
    @Test func `a script runs and reports`() throws {
        let stage = try Stage()
        let outcome = stage.run("console.log('hello', 1 + 1); pm.test('t', () => { pm.expect(1).to.equal(1) })")
        #expect(outcome.error == nil)
        #expect(stage.log == ["log 'hello', 2", "passed t"])
    }

    @Test func `one realm serves all scripts, and each text is its own program`() throws {
        let stage = try Stage()
        stage.run("leaked = 1")
        stage.run("console.log(leaked++)")
        stage.run("console.log(leaked++)")
        #expect(stage.log == ["log 1", "log 2"])
    }

    @Test func `two texts with one id are two programs`() throws {
        let stage = try Stage()
        stage.run("console.log('a')", id: "same")
        stage.run("console.log('b')", id: "same")
        stage.run("console.log('a')", id: "same")
        #expect(stage.log == ["log 'a'", "log 'b'", "log 'a'"])
    }

    @Test(arguments: [
        ("throw new TypeError('x')", ScriptError(name: "TypeError", message: "x", line: 1, column: 20)),
        ("\n\n   throw Error('x')", ScriptError(name: "Error", message: "x", line: 3, column: 15)),
        ("await null;\nthrow RangeError('x')", ScriptError(name: "RangeError", message: "x", line: 2, column: 17)),
        ("function f() {\n  throw Error('x')\n}\nf()", ScriptError(name: "Error", message: "x", line: 2, column: 14)),
        ("throw 'x'", ScriptError(name: "Error", message: "x")),
    ])
    func `an error has its place in the user's script`(_ script: String, _ error: ScriptError) throws {
        let stage = try Stage()
        #expect(stage.run(script).error == error)
        #expect(stage.host.events == [.exception(error)])
    }

    @Test(arguments: [("let a = 1\nlet b = ;\n", 2), ("{", 1), ("a(\n\n", 3), ("const x = 'a", 1)])
    func `a script that does not compile has a line`(_ script: String, _ line: Int) throws {
        let stage = try Stage()
        let error = try #require(stage.run("console.log(1);" + script).error)
        #expect((error.name, error.line) == ("SyntaxError", line))
        #expect(stage.host.events == [.exception(error)])
    }

    @Test func `a script waits for its timers, and its host's loop turns meanwhile`() throws {
        let stage = try Stage()
        stage.run("setTimeout(() => console.log('late'), 20); setImmediate(() => console.log('soon'))")
        #expect(stage.log == ["log 'soon'", "log 'late'"])
    }

    @Test func `waiting too long is an error with what happened until then`() throws {
        let stage = try Stage()
        stage.timeLimit = .milliseconds(30)
        let outcome = stage.run("pm.environment.set('a', 1); setInterval(() => {}, 1)")
        #expect(outcome.error?.message == "sandbox: asynchronous script execution timeout")
        #expect(stage.scopes.environment.find("a")?.value == 1)
        stage.run("console.log('next')")
        #expect(stage.log == ["log 'next'"])
    }

    @Test func `a promise that nobody can settle is not waited for`() throws {
        let stage = try Stage()
        stage.timeLimit = nil
        let outcome = stage.run("await new Promise(() => {})")
        #expect(outcome.error?.message == "sandbox: synchronous script execution timeout")
    }

    @Test func `a rejection that nobody handles is an event and no result`() throws {
        let stage = try Stage()
        #expect(stage.run("Promise.reject(new Error('x'))").error == nil)
        #expect(stage.log == ["exception Error: x"])
    }

    @Test func `a skip ends the script`() throws {
        let stage = try Stage()
        let outcome = stage.run(
            "pm.variables.set('a', 1); pm.execution.skipRequest(); pm.variables.set('a', 2)", phase: .prerequest)
        #expect(outcome.skipsRequest)
        #expect(outcome.error == nil)
        #expect(stage.scopes.local.find("a")?.value == 1)
    }
}

/// What a script changes.
extension LifecycleTests {
    @Test func `set and unset are replayed upon the run's scopes`() throws {
        let stage = try Stage()
        stage.scopes.environment = VariableScope([
            Variable(key: "a", value: "1", type: "default"), Variable(key: "b", value: "2"),
            Variable(key: "off", value: "x", isDisabled: true),
        ])
        stage.run(
            """
            pm.environment.set('a', { deep: [1] });
            pm.environment.unset('b');
            pm.globals.set('g', undefined);
            pm.collectionVariables.set('c', 'text');
            """)
        #expect(
            stage.scopes.environment
                == VariableScope([
                    Variable(key: "a", value: ["deep": [1]], type: "default"),
                    Variable(key: "off", value: "x", isDisabled: true),
                ]))
        #expect(stage.scopes.globals.entries == [Variable(key: "g", value: .null)])
        #expect(stage.scopes.collection.entries == [Variable(key: "c", value: "text")])
    }

    @Test func `local variables are replaced as a whole, types and all`() throws {
        let stage = try Stage()
        stage.scopes.local = VariableScope([Variable(key: "old", value: 1)])
        stage.run("pm.variables.set('n', '5', 'number'); pm.variables.set('a', [1], 'array')")
        let local = stage.scopes.local.entries
        #expect(local.map(\.key) == ["old", "n", "a"])
        #expect(local.map(\.type).suffix(2) == ["number", "array"])
        #expect(local.map(\.text) == ["1", "5", "1"])
    }

    @Test func `a pre-request script changes the request`() throws {
        let stage = try Stage()
        let outcome = stage.run("pm.request.headers.add({ key: 'X', value: 'y' })", phase: .prerequest)
        #expect(outcome.request?["header"]?[0]?["key"] == "X")
        #expect(stage.run("pm.request.method", phase: .prerequest).request == nil)
        #expect(stage.run("pm.request.method = 'PUT'", phase: .test).request == nil)
    }

    @Test(arguments: [
        ("pm.execution.setNextRequest('a')", ScriptOutcome.NextRequest.set("a")),
        ("pm.execution.setNextRequest('a'); postman.setNextRequest(null)", .set(nil)),
        ("1", .unchanged),
    ])
    func `the next request is that of the last call`(_ script: String, _ next: ScriptOutcome.NextRequest) throws {
        #expect(try Stage().run(script).nextRequest == next)
    }

    @Test func `a visualizer is kept with its data`() throws {
        let outcome = try Stage().run("pm.visualizer.set('<b>{{a}}</b>', { a: 1 })")
        #expect(outcome.visualizer?["template"] == "<b>{{a}}</b>")
        #expect(outcome.visualizer?["data"] == ["a": 1])
    }
}
