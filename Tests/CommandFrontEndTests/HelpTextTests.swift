import FoundationEssentials
import Testing

@testable import CommandFrontEnd

@Suite struct HelpTextTests {
    @Test(arguments: ["overview", "run", "list", "check", "mock", "convert"])
    func `is the text on file`(_ name: String) throws {
        let command = Invocation.commands.first { $0.name == name }
        let text = command.map(HelpText.command) ?? HelpText.overview(Invocation.commands)
        if ProcessInfo.processInfo.environment["RECORD_TRANSCRIPTS"] != nil {
            try Data(text.utf8).write(to: URL(filePath: path(name)))
            Issue.record("recorded \(name)")
        }
        #expect(try text == String(contentsOfFile: path(name), encoding: .utf8))
    }

    private func path(_ name: String) -> String {
        var parts = #filePath.split(separator: "/", omittingEmptySubsequences: false)
        parts.removeLast()
        return parts.joined(separator: "/") + "/Fixtures/help-\(name).txt"
    }

    @Test func `gives every option a line that fits a terminal`() {
        for command in Invocation.commands {
            for line in HelpText.command(command).split(separator: "\n") where !line.hasPrefix("  postrider") {
                #expect(line.count <= 100, "\(line)")
            }
            for form in command.options where form.group != .hidden {
                #expect(HelpText.command(command).contains(form.long))
                #expect(!form.summary.isEmpty && !form.summary.hasSuffix("."), "\(form.long)")
            }
        }
    }

    @Test func `names no option twice`() {
        for command in Invocation.commands {
            let names = command.options.map(\.long)
            let letters = command.options.compactMap(\.short)
            #expect(Set(names).count == names.count)
            #expect(Set(letters).count == letters.count)
        }
    }
}
