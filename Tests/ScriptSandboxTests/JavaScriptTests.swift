import Foundation
import RunModel
import TestSupport
import Testing

@testable import ScriptSandbox

/// Our embedded JavaScript, tested in the engine that runs it. `JavaScript/harness.js` says what a test file may use.
@Suite struct JavaScriptTests {
    @Test(arguments: try JavaScriptFolder.testFiles())
    func `the tests of a JavaScript file pass`(_ file: String) throws {
        let runner = try JavaScriptTestRunner()
        for failure in try runner.failures(of: file) { Issue.record("\(file): \(failure)") }
    }

    @Test func `every JavaScript file is embedded, and nothing else`() throws {
        #expect(try JavaScriptFolder.sources() == EmbeddedScripts.paths.sorted())
    }

    @Test func `a failing JavaScript test is reported`() throws {
        let runner = try JavaScriptTestRunner()
        let text = """
            test('good', () => assert.equal(1, 1));
            test('bad', async () => { await null; assert.equal(1, 2); });
            """
        let failures = try runner.failures(inText: text, name: "sample.test.js")
        #expect(failures == ["bad: got 1, expected 2 (@sample.test.js:2:51)"])
    }

    @Test func `a JavaScript test that never ends is reported`() throws {
        let runner = try JavaScriptTestRunner()
        let failures = try runner.failures(inText: "test('t', () => new Promise(() => {}));", name: "sample.test.js")
        #expect(failures == ["a test waits for something that never comes"])
    }
}
