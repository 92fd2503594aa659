import Foundation

/// A literal text in which stretches that change from run to run are marked: `⟦time⟧`, or any regular expression between
/// those brackets.
struct ExpectedText {
    private static let named = [
        "time": #"(?:\d+(?:\.\d+)?(?:µs|ms|s)|\d+m \d+(?:\.\d+)?s)"#,
        "size": #"\d+(?:\.\d+)?(?:B|kB|MB|GB)"#,
        "port": #"\d{2,5}"#,
        "id": #"00u[0-9A-Za-z]{17}"#,
        "uuid": #"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}"#,
        "moment": #"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z"#,
        "seconds": #"\d+\.\d{3}"#,
        "any": #".*"#,
    ]

    private let lines: [String]

    private let isLiteral: Bool

    init(_ text: String, isLiteral: Bool = false) {
        self.isLiteral = isLiteral
        lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    }

    /// A text without marks, whatever stands in it.
    static func literal(_ text: String) -> ExpectedText { ExpectedText(text, isLiteral: true) }

    /// Says in which line an actual text differs first; nil when it does not.
    func firstDifference(from actual: String) -> String? {
        let actualLines = actual.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        for (index, expected) in lines.enumerated() {
            guard index < actualLines.count else { return "line \(index + 1) is missing: \(expected)" }
            guard matches(actualLines[index], expected) else {
                return "line \(index + 1)\n  expected: \(expected)\n  actual:   \(actualLines[index])"
            }
        }
        guard actualLines.count > lines.count else { return nil }
        return "line \(lines.count + 1) is too much: \(actualLines[lines.count])"
    }

    private func matches(_ line: String, _ expected: String) -> Bool {
        guard !isLiteral, expected.contains("⟦") else { return line == expected }
        var pattern = "^"
        var rest = Substring(expected)
        while let open = rest.firstIndex(of: "⟦"), let close = rest[open...].firstIndex(of: "⟧") {
            pattern += NSRegularExpression.escapedPattern(for: String(rest[..<open]))
            let inner = String(rest[rest.index(after: open)..<close])
            pattern += "(?:" + (Self.named[inner] ?? inner) + ")"
            rest = rest[rest.index(after: close)...]
        }
        pattern += NSRegularExpression.escapedPattern(for: String(rest)) + "$"
        return line.range(of: pattern, options: .regularExpression) != nil
    }
}
