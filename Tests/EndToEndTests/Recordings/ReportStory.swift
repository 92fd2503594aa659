import Foundation
import JSONTree

/// What a report tells, line by line, without what is another at every time.
enum ReportStory {
    /// A text without times, ports and what was made up. A stand-in of a recording counts as a secret that is masked.
    static func marked(_ text: String) -> String {
        VolatileText.marked(
            marks.reduce(text) { $0.replacingOccurrences(of: $1.0, with: $1.1, options: .regularExpression) })
    }

    private static let marks = [
        (#"127\.0\.0\.1:\d+"#, "127.0.0.1"), (#""port":"\d+","#, ""),
        (#"redacted-\d+x*"#, "***"), (#"-{5,}\d{24}"#, "⟦boundary⟧"), (#"Date","value":"[^"]+"#, #"Date","value":""#),
        // A table without Unicode.
        (#"\+[-+]{9,}\+"#, "⟦line⟧"), (#"\| +"#, "| "),
        (#"(?m)^\| (total run duration|total data received|average [^:]+ time): .*$"#, "| $1"),
    ]

    /// - Throws: Where the file cannot be read.
    static func text(of file: String) throws -> String {
        let text = try String(contentsOfFile: file, encoding: .utf8)
        guard let json = try? JSON(parsing: text), json["run"]?["executions"] != nil else {
            return marked(text)
        }
        return lines(of: json).joined(separator: "\n")
    }

    private static func lines(of report: JSON) -> [String] {
        let run = report["run"]
        let executions = (run?["executions"]?.array ?? []).map(line)
        let failures = (run?["failures"]?.array ?? []).map { failure in
            told([failure["source"]?["name"], failure["at"], failure["error"]?["name"], failure["error"]?["message"]])
        }
        return executions + failures + [told([run?["stats"], run?["error"]])]
    }

    private static func line(of execution: JSON) -> String {
        let response = execution["response"]
        let assertions = (execution["assertions"]?.array ?? []).map { assertion in
            told([assertion["assertion"], assertion["skipped"], assertion["error"]?["message"]])
        }
        return told([
            execution["item"]?["name"], execution["request"]?["method"], execution["request"]?["url"],
            execution["request"]?["body"], execution["requestError"]?["message"], response?["code"],
            response?["status"], response?["header"], response?["responseSize"],
        ]) + " | " + body(of: response) + " | " + assertions.joined(separator: ", ")
    }

    private static func body(of response: JSON?) -> String {
        let bytes = response?["stream"]?["data"]?.array?.compactMap { $0.number?.intValue }.map(UInt8.init) ?? []
        return marked(String(decoding: bytes, as: UTF8.self))
    }

    private static func told(_ parts: [JSON?]) -> String {
        marked(parts.map { $0.map { $0.string ?? $0.text() } ?? "none" }.joined(separator: " | "))
    }
}
