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
        let output = try TemporaryDirectory()
        let outcome = try run(example, output)
        if ProcessInfo.processInfo.environment["POSTRIDER_RECORD"] == "1" {
            try record(outcome, in: example)
            try example.outputs?.record(output.path)
            Issue.record("recorded \(example.name)")
            return
        }
        let expectedCode = try example.text("exit").flatMap {
            Int32($0.trimmingCharacters(in: .whitespacesAndNewlines))
        }
        #expect(outcome.exitCode == expectedCode ?? 0, "\(outcome.output)\(outcome.errors)")
        try expect(outcome.output, matches: "stdout", of: example)
        try expect(outcome.errors, matches: "stderr", of: example)
        let differences = try example.outputs?.differences(from: output.path) ?? []
        #expect(differences.isEmpty, "\(differences.joined(separator: "\n"))")
    }

    private func expect(_ actual: String, matches file: String, of example: EndToEndCase) throws {
        let difference = ExpectedText(try example.text(file) ?? "").firstDifference(from: actual)
        #expect(difference == nil, "\(file) differs in \(difference ?? "")\n--- whole \(file):\n\(actual)")
    }

    private func run(_ example: EndToEndCase, _ output: TemporaryDirectory) throws -> ToolRun.Outcome {
        var arguments = try example.lines("args").map {
            $0.replacingOccurrences(of: "$CASE", with: example.relativePath)
                .replacingOccurrences(of: "$OUT", with: output.path)
        }
        var standIn: StandInProcess?
        defer { standIn?.stop() }
        if arguments.contains(where: { $0.contains("$STAND_IN") }) {
            let started = try StandInProcess.start()
            standIn = started
            arguments = arguments.map {
                $0.replacingOccurrences(of: "$STAND_IN", with: started.environmentFile.path)
            }
        }
        if arguments.contains(where: { $0.contains("$CLOSED_PORT") }) {
            let port = try LoopbackSocket.freePort()
            arguments = arguments.map { $0.replacingOccurrences(of: "$CLOSED_PORT", with: String(port)) }
        }
        let variables = try example.lines("environment").map { $0.split(separator: "=", maxSplits: 1).map(String.init) }
        return try ToolRun(
            arguments: arguments,
            environment: Dictionary(variables.map { ($0[0], $0.count > 1 ? $0[1] : "") }) { _, last in last },
            input: try example.text("stdin") ?? ""
        ).run()
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
