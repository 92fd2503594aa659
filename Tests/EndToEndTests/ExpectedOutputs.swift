import Foundation
import JSONTree

/// The files that a run must leave behind: a folder with one expectation for each.
///
/// | expectation | meaning |
/// | --- | --- |
/// | `NAME.checks` | the file `NAME` is JSON, valid if it is a report, and each line, `JSONPATH  =>  ARRAY`, says which values are found in it |
/// | any other `NAME` | the text of the file `NAME`, see `ExpectedText` |
///
/// `STAMP` in a name stands for the time in names that reports give themselves.
struct ExpectedOutputs {
    let folder: URL

    private static let schemaFile = EndToEndCase.packageFolder
        .appending(path: "Tests/ReportingTests/Fixtures/json-report.schema.json")

    /// What is missing, too much or different in a folder.
    func differences(from actual: String) throws -> [String] {
        var found = Dictionary(try files(below: actual).map { (Self.unstamped($0), $0) }) { first, _ in first }
        var differences: [String] = []
        for expectation in try files(below: folder.path) {
            let isReport = expectation.hasSuffix(".checks")
            let name = isReport ? String(expectation.dropLast(".checks".count)) : expectation
            guard let file = found.removeValue(forKey: name) else {
                differences.append("\(name) is missing")
                continue
            }
            let text = try String(contentsOfFile: actual + "/" + file, encoding: .utf8)
            let expected = try String(contentsOfFile: folder.path + "/" + expectation, encoding: .utf8)
            let shown = isReport ? try Self.answers(to: expected, in: text) : text
            if let difference = ExpectedText(expected).firstDifference(from: shown) {
                differences.append("\(name) differs in \(difference)")
            }
            if isReport, let violation = try Self.violation(of: text) { differences.append("\(name): \(violation)") }
        }
        return differences + found.values.sorted().map { "\($0) is too much" }
    }

    /// Writes the expectations anew from a folder.
    func record(_ actual: String) throws {
        let found = Dictionary(try files(below: actual).map { (Self.unstamped($0), $0) }) { first, _ in first }
        for expectation in try files(below: folder.path) {
            let isReport = expectation.hasSuffix(".checks")
            let name = isReport ? String(expectation.dropLast(".checks".count)) : expectation
            guard let file = found[name] else { continue }
            let path = folder.path + "/" + expectation
            var text = try String(contentsOfFile: actual + "/" + file, encoding: .utf8)
            if isReport { text = try Self.answers(to: String(contentsOfFile: path, encoding: .utf8), in: text) }
            try Data(VolatileText.marked(text).utf8).write(to: URL(filePath: path))
        }
    }

    /// The lines of a list of checks with what is found in that report.
    private static func answers(to checks: String, in report: String) throws -> String {
        let json = try JSON(parsing: report)
        return try checks.split(separator: "\n").map { line in
            let path = line.components(separatedBy: "  =>").first ?? ""
            return "\(path)  =>  \(JSON.array(try JSONPath(path).values(in: json)).text())\n"
        }.joined()
    }

    private static func violation(of report: String) throws -> String? {
        let json = try JSON(parsing: report)
        // An export is no report.
        guard json["run"] != nil else { return nil }
        let schema = JSONSchema(try JSON(parsing: Array(Data(contentsOf: schemaFile))))
        return schema.firstViolation(in: json).map { "\($0.location): \($0.message)" }
    }

    private func files(below folder: String) throws -> [String] {
        try FileManager.default.subpathsOfDirectory(atPath: folder).filter { path in
            var isFolder: ObjCBool = false
            return FileManager.default.fileExists(atPath: folder + "/" + path, isDirectory: &isFolder)
                && !isFolder.boolValue
        }.sorted()
    }

    /// A name with `STAMP` in the place of the time.
    static func unstamped(_ name: String) -> String {
        name.replacingOccurrences(of: #"\d{4}(-\d\d){5}-\d{3}-0"#, with: "STAMP", options: .regularExpression)
    }
}
