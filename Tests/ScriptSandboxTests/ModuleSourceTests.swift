import Testing

@testable import ScriptSandbox

/// What is read of a module's text before it is compiled.
@Suite struct ModuleSourceTests {
    private func mentioned(_ text: String, of names: [String] = ["global", "globalThis", "process"]) -> [String] {
        ModuleSource(Array(text.utf8)).mentioned(of: names)
    }

    @Test(arguments: ["process.env", "return process", "var processes", "// process", "…process"])
    func `a name is found anywhere in the text`(_ text: String) {
        #expect(mentioned(text) == ["process"])
    }

    @Test func `names that begin alike are told apart, and come in the order in which they were asked for`() {
        #expect(mentioned("global.x") == ["global"])
        #expect(mentioned("process; globalThis.x") == ["global", "globalThis", "process"])
    }

    @Test(arguments: ["", "p", "proces", "prproces", "Process"])
    func `a part of a name is none`(_ text: String) {
        #expect(mentioned(text).isEmpty)
    }
}
