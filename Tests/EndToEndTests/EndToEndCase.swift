import Foundation
import Testing

/// One folder below `Cases`: arguments and inputs, and what the tool must print and return for them.
///
/// | file | meaning |
/// | --- | --- |
/// | `args` | one argument a line; what starts with `$` is named in `CaseSurroundings` |
/// | `environment` | optional: `NAME=VALUE` a line, added to the tool's process environment; with the same names |
/// | `inputs/` | optional: files with the same names in them, which the tool gets as `$IN/…` |
/// | `served/` | optional: files that the server at `$ECHO` has |
/// | `stdin` | optional: standard input |
/// | `folder` | optional: where the tool runs |
/// | `needs` | optional: a path without which the case cannot run, such as Okta's published files |
/// | `exit` | optional: the expected exit code; 0 without it |
/// | `stdout`, `stderr` | the expected text, see `ExpectedText`; empty without the file |
/// | `outputs/` | optional: what must lie in `$OUT` afterwards, and nothing else, see `ExpectedOutputs` |
///
/// Without a `folder` the tool runs in the package's, so that paths in messages are the same everywhere.
struct EndToEndCase: Sendable, CustomTestStringConvertible {
    let folder: URL
    /// `area/case`.
    let name: String

    var testDescription: String { name }

    static let packageFolder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()
    static let casesFolder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Cases")

    static func all() throws -> [EndToEndCase] {
        let files = FileManager.default
        var cases: [EndToEndCase] = []
        for area in try files.contentsOfDirectory(atPath: casesFolder.path).sorted() {
            for name in try files.contentsOfDirectory(atPath: casesFolder.appending(path: area).path).sorted() {
                cases.append(
                    EndToEndCase(
                        folder: casesFolder.appending(path: area).appending(path: name), name: "\(area)/\(name)"))
            }
        }
        return cases
    }

    /// The text of a file of the case; nil when it is not there.
    func text(_ file: String) throws -> String? {
        let path = folder.appending(path: file)
        guard FileManager.default.fileExists(atPath: path.path) else { return nil }
        return try String(contentsOf: path, encoding: .utf8)
    }

    func lines(_ file: String) throws -> [String] {
        try text(file)?.split(separator: "\n").map(String.init) ?? []
    }

    /// The expected files; nil where the case says nothing of files.
    var outputs: ExpectedOutputs? {
        let path = folder.appending(path: "outputs")
        return FileManager.default.fileExists(atPath: path.path) ? ExpectedOutputs(folder: path) : nil
    }

    /// The case's folder as seen from the package's.
    var relativePath: String { "Tests/EndToEndTests/Cases/" + name }

    /// What must be there for the case to run and is not.
    var missingNeeds: [String] {
        let needs = (try? lines("needs")) ?? []
        return needs.filter {
            !FileManager.default.fileExists(atPath: Self.packageFolder.appending(path: $0).path)
        }
    }

    /// The call of the tool that the case makes.
    func call(_ surroundings: CaseSurroundings) throws -> ToolRun {
        let variables = try lines("environment").map { line in
            try surroundings.replaced(line).split(separator: "=", maxSplits: 1).map(String.init)
        }
        var call = ToolRun(
            arguments: try lines("args").map(surroundings.replaced),
            environment: Dictionary(variables.map { ($0[0], $0.count > 1 ? $0[1] : "") }) { _, last in last },
            input: try text("stdin") ?? "")
        if let folder = try lines("folder").first {
            call.folder = URL(filePath: try surroundings.replaced(folder), relativeTo: Self.packageFolder)
        }
        return call
    }
}
