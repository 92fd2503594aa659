import Testing

@testable import ScriptSandbox

/// Where the engine says that errors are, which `ScriptSource` builds upon.
@Suite struct CompilingTests {
    /// A text with an error, and the line and column that the engine gives.
    struct Example: Sendable, CustomTestStringConvertible {
        var text: String
        var line: Int
        var column: Int?

        var testDescription: String { text }
    }

    @Test(arguments: [
        Example(text: "let a = 1\nlet b = ;\n", line: 2),
        Example(text: "let a = {", line: 2),
        Example(text: "'abc", line: 1),
    ])
    func `a text that does not compile has a line`(_ example: Example) throws {
        let context = try #require(JavaScriptContext())
        let body = JavaScriptString(ScriptSource.body(of: example.text))
        let compiled = CompiledFunction(parameters: ["a", "b"], body: body, url: "user.js", in: context.global)
        guard case .thrown(let value) = compiled else {
            Issue.record("it compiles")
            return
        }
        let error = JavaScriptError(value)
        #expect(error.name == "SyntaxError")
        #expect(error.line.map { $0 - ScriptSource.linesBefore } == example.line)
    }

    @Test(arguments: [
        Example(text: "throw Error('x')", line: 1, column: 12),
        Example(text: "\n  null.x", line: 2, column: 7),
        Example(text: "await 1; null.x", line: 1, column: 14),
    ])
    func `an error that is thrown has a place`(_ example: Example) throws {
        let context = try #require(JavaScriptContext())
        let body = JavaScriptString(ScriptSource.body(of: example.text))
        let compiled = CompiledFunction(parameters: [], body: body, url: "user.js", in: context.global)
        guard case .function(let function) = compiled else {
            Issue.record("it does not compile")
            return
        }
        let observe = try context.evaluate(
            JavaScriptString("(function (f) { const o = {}; f().catch((e) => { o.error = e; }); return o; })"),
            url: "observe.js")
        let observed = try context.call(observe, .value(function))
        let error = JavaScriptError(try #require(observed.property("error")))
        #expect(error.line.map { $0 - ScriptSource.linesBefore } == example.line)
        let shift = example.line == 1 ? ScriptSource.columnsBefore : 0
        #expect(error.column.map { $0 - shift } == example.column)
    }
}
