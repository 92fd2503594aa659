import Testing

@testable import Diagnostics

@Suite struct DiagnosticRendererTests {
    static let unset = Diagnostic(
        .error,
        "variable \"base_url\" has no value", at: SourceLocation(file: "collections/users.json", line: 41, column: 13),
        path: "$.item[0].request.url.raw",
        excerpt: SourceExcerpt(
            line: #"    "raw": "{{base_url}}/users","#, length: 12,
            label: "not set in environment \"staging\", collection or globals"),
        help: "pass --env-var base_url=URL, or set it in environments/staging.json")

    private func drawing(_ diagnostic: Diagnostic, columns: Int = 100) -> String {
        DiagnosticRenderer(columns: columns).render(diagnostic)
    }

    private func drawing(of line: String, column: Int, length: Int = 1, columns: Int = 46) -> String {
        let excerpt = SourceExcerpt(line: line, length: length)
        let location = SourceLocation(file: "f", line: 7, column: column)
        let lines = drawing(Diagnostic(.error, "m", at: location, excerpt: excerpt), columns: columns).split(
            separator: "\n")
        return lines.suffix(2).joined(separator: "\n")
    }

    @Test func `shows what, where, the line and what to do`() {
        #expect(
            drawing(Self.unset) == """
                error: variable "base_url" has no value
                  --> collections/users.json:41:13  $.item[0].request.url.raw
                   |
                41 |     "raw": "{{base_url}}/users",
                   |             ^^^^^^^^^^^^ not set in environment "staging", collection or globals
                help: pass --env-var base_url=URL, or set it in environments/staging.json

                """)
    }

    @Test func `shows the part of a line that is known`() {
        let location = SourceLocation(file: "f", line: 1, column: 1_000_003)
        let excerpt = SourceExcerpt(line: "a,b,c", firstColumn: 1_000_001, length: 1)
        let lines = drawing(Diagnostic(.error, "m", at: location, excerpt: excerpt)).split(separator: "\n")
        #expect(
            lines.dropFirst().joined(separator: "\n") == """
                  --> f:1:1000003
                   |
                 1 | …a,b,c
                   |    ^
                """)
    }

    @Test func `leaves out what it does not know`() {
        #expect(drawing(Diagnostic(.warning, "no tests ran")) == "warning: no tests ran\n")
        #expect(drawing(Diagnostic(.error, "x", path: "$.item")) == "error: x\n  --> $.item\n")
        #expect(
            drawing(Diagnostic(.note, "x", at: SourceLocation(file: "a", line: 1, column: 2)))
                == "note: x\n  --> a:1:2\n")
        #expect(drawing(Diagnostic(.error, "x", excerpt: SourceExcerpt(line: "lost"))) == "error: x\n")
    }

    @Test func `sets long line numbers and help of several lines straight`() {
        let diagnostic = Diagnostic(
            .error,
            "m", at: SourceLocation(file: "f", line: 12_345, column: 1), excerpt: SourceExcerpt(line: "x"),
            help: "one of\n  a\n  b")
        #expect(
            drawing(diagnostic) == """
                error: m
                     --> f:12345:1
                      |
                12345 | x
                      | ^
                help: one of
                        a
                        b

                """)
    }

    @Test(arguments: [
        ("abc", 2, 1, " 7 | abc\n   |  ^"), ("abc", 2, 99, " 7 | abc\n   |  ^^"), ("abc", 4, 1, " 7 | abc\n   |    ^"),
        ("abc", 99, 5, " 7 | abc\n   |    ^"), ("", 1, 1, " 7 |\n   | ^"), ("abc", 0, 1, " 7 | abc\n   | ^"),
        ("\t\tx", 3, 1, " 7 |   x\n   |   ^"), ("a\u{1B}[31mb", 2, 1, " 7 | a\\u{1B}[31mb\n   |  ^^^^^^"),
        ("日本x", 3, 1, " 7 | 日本x\n   |     ^"), ("日本x", 1, 2, " 7 | 日本x\n   | ^^^^"),
        ("e\u{301}x", 2, 1, " 7 | e\u{301}x\n   |  ^"), ("👍🏽x", 2, 1, " 7 | 👍🏽x\n   |   ^"),
        ("a\u{202E}b", 3, 1, " 7 | a\\u{202E}b\n   |          ^"), ("x  ", 1, 1, " 7 | x\n   | ^"),
    ])
    func `underlines the right columns`(_ line: String, column: Int, length: Int, expected: String) {
        #expect(drawing(of: line, column: column, length: length) == expected)
    }

    @Test(arguments: [
        (1, 5, " 7 | HEREn opqrstuvwxyzabcdefghijklmnopqrstuvw…\n   | ^^^^^"),
        (61, 4, " 7 | …ijklmnopqrstuHEREwxyzabcdefghijklmnopqrs…\n   |               ^^^^"),
    ])
    func `cuts a long line around the highlight`(column: Int, length: Int, expected: String) {
        var letters = (0..<200).map { Character(Unicode.Scalar(97 + UInt8($0 % 26))) }
        letters.replaceSubrange(column - 1..<column + 3, with: "HERE")
        let drawn = drawing(of: String(letters), column: column, length: length)
        let lines = drawn.split(separator: "\n").map(String.init)
        #expect(lines.allSatisfy { $0.count <= 46 })
        let caret = lines[1].distance(from: lines[1].startIndex, to: lines[1].firstIndex(of: "^") ?? lines[1].endIndex)
        #expect(lines[0].dropFirst(caret).hasPrefix("HERE"))
        #expect(lines[0].hasSuffix("…"))
        #expect(lines[0].dropFirst(5).hasPrefix("…") == (column > 1))
    }

    @Test func `shows the end of a long line without an ellipsis behind it`() {
        let line = String(repeating: "a", count: 200) + "END"
        #expect(
            drawing(of: line, column: 201, length: 3)
                == " 7 | …" + String(repeating: "a", count: 36) + "END\n   | " + String(repeating: " ", count: 37)
                + "^^^")
    }

    @Test func `cuts a highlight that is longer than the line may be`() {
        let line = String(repeating: "a", count: 500)
        let lines = drawing(of: line, column: 100, length: 300).split(separator: "\n")
        #expect(lines.allSatisfy { $0.count <= 46 })
        #expect(lines.last?.hasSuffix("^^^^^^^^^^^^^^^^^^^^") == true)
    }

    @Test func `does not let a value steer the terminal`() {
        let diagnostic = Diagnostic(.error, "bad \u{1B}[2J\nvalue\u{7}", path: "$['\r']")
        #expect(drawing(diagnostic) == "error: bad \\u{1B}[2J value\\u{7}\n  --> $[' ']\n")
    }

    @Test func `paints the severity, the frame and the carets`() {
        let drawn = DiagnosticRenderer(style: .coloured).render(Self.unset)
        #expect(drawn.hasPrefix("\u{1B}[1;31merror:\u{1B}[0m \u{1B}[1mvariable"))
        #expect(drawn.contains("\u{1B}[1;31m^^^^^^^^^^^^ not set"))
        #expect(
            DiagnosticRenderer(style: .coloured).render(Diagnostic(.warning, "x")).hasPrefix("\u{1B}[1;33mwarning:"))
        let plain = try? Regex("\u{1B}\\[[0-9;]*m")
        #expect(plain.map { drawn.replacing($0, with: "") } == DiagnosticRenderer().render(Self.unset))
    }
}
