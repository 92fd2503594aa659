import FoundationEssentials
import Testing

@testable import Reporting

/// One transcript under `Fixtures`: a sample run, and how the report of it is written.
struct Transcript: Sendable, CustomTestStringConvertible {
    var name: String
    var run: String
    var style = TextStyle.plain
    var usesUnicode = true
    var terminalWidth: Int?
    var options: Set<CLIReporterOption> = []
    var isVerbose = false

    var testDescription: String { name }

    private var path: String {
        var parts = #filePath.split(separator: "/", omittingEmptySubsequences: false)
        parts.removeLast()
        return parts.joined(separator: "/") + "/Fixtures/\(name).txt"
    }

    func expected() throws -> String { try String(contentsOfFile: path, encoding: .utf8) }

    func recorded(_ redact: @escaping (String) -> String = { $0 }) -> String {
        let written = Written()
        var output = ReporterOutput(
            write: { written.text += $0 }, redact: redact, style: style, usesUnicode: usesUnicode,
            terminalWidth: terminalWidth,
            clock: { WallClockTime(year: 2026, month: 1, day: 31, hour: 9, minute: 5, second: 0) })
        output.isVerbose = isVerbose
        SampleRuns.all[run]?(CLIReporter(options: CLIReporterOptions(options), output: output))
        return written.text
    }

    /// Writes the transcript anew; the test that asked for it fails all the same.
    func record() throws { try Data(recorded().utf8).write(to: URL(filePath: path)) }
}

/// Collects what a reporter writes.
final class Written {
    var text = ""
    var pieces: [String] = []
}
