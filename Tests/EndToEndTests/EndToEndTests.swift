import Foundation
import TestSupport
import Testing

/// Runs every folder below `Cases` with the built tool.
///
/// With `POSTRIDER_RECORD=1` in the process environment the expected texts are written anew from what the tool prints; the
/// run that does so fails, so that nobody records by accident.
@Suite struct EndToEndTests {
    @Test(arguments: try EndToEndCase.all())
    func `prints and returns what its files say`(_ example: EndToEndCase) throws {
        guard example.missingNeeds.isEmpty else {
            print("not run: \(example.name) needs \(example.missingNeeds.joined(separator: ", "))")
            return
        }
        let surroundings = try CaseSurroundings(example)
        let outcome = try example.call(surroundings).run()
        if ProcessInfo.processInfo.environment["POSTRIDER_RECORD"] == "1" {
            try record(outcome, in: example)
            try example.outputs?.record(surroundings.outputFolder)
            Issue.record("recorded \(example.name)")
            return
        }
        let expectedCode = try example.text("exit").flatMap {
            Int32($0.trimmingCharacters(in: .whitespacesAndNewlines))
        }
        #expect(outcome.exitCode == expectedCode ?? 0, "\(outcome.output)\(outcome.errors)")
        try expect(outcome.output, matches: "stdout", of: example)
        try expect(outcome.errors, matches: "stderr", of: example)
        let differences = try example.outputs?.differences(from: surroundings.outputFolder) ?? []
        #expect(differences.isEmpty, "\(differences.joined(separator: "\n"))")
    }

    private func expect(_ actual: String, matches file: String, of example: EndToEndCase) throws {
        let difference = ExpectedText(try example.text(file) ?? "").firstDifference(from: actual)
        #expect(difference == nil, "\(file) differs in \(difference ?? "")\n--- whole \(file):\n\(actual)")
    }

    private func record(_ outcome: ToolRun.Outcome, in example: EndToEndCase) throws {
        let texts = [
            "stdout": outcome.output, "stderr": outcome.errors,
            "exit": outcome.exitCode == 0 ? "" : "\(outcome.exitCode)\n",
        ]
        for (name, text) in texts {
            let path = example.folder.appending(path: name)
            if text.isEmpty {
                try? FileManager.default.removeItem(at: path)
            } else {
                try Data(VolatileText.marked(text).utf8).write(to: path)
            }
        }
    }
}
