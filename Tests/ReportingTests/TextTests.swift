import HTTPModel
import JSONTree
import RunModel
import Testing

@testable import Reporting

@Suite struct TimeTextTests {
    @Test(arguments: [
        (0.0, "0µs"), (0.0004, "0µs"), (0.9359, "935µs"), (0.9999, "999µs"), (1, "1ms"), (32.9, "32ms"),
        (1997.9, "1997ms"), (1998, "1.9s"), (2000, "2s"), (2599, "2.5s"), (59_999, "59.9s"), (60_000, "1m"),
        (61_299, "1m 1.2s"), (3_600_000, "1h"), (3_661_000, "1h 1m 1s"), (90_061_500, "1d 1h 1m 1.5s"),
        (-1, "0ms"), (.nan, "0ms"), (.infinity, "0ms"),
    ])
    func `truncates a time to the unit that fits`(_ milliseconds: Double, _ text: String) {
        #expect(TimeText.text(milliseconds: milliseconds) == text)
    }

    @Test func `takes the longest duration there is`() {
        #expect(TimeText.text(.seconds(Int64.max)).hasSuffix("s"))
    }
}

@Suite struct SizeTextTests {
    @Test(arguments: [
        (0, "0B"), (1, "1B"), (999, "999B"), (1000, "1kB"), (1004, "1kB"), (1005, "1.01kB"), (1230, "1.23kB"),
        (1200, "1.2kB"), (12_345, "12.35kB"), (999_994, "999.99kB"), (999_995, "1MB"), (1_000_000, "1MB"),
        (2_500_000_000, "2.5GB"), (-5, "0B"), (Int.max, "9223.37PB"),
    ])
    func `rounds a size to two decimals of a decimal unit`(_ bytes: Int, _ text: String) {
        #expect(SizeText.text(bytes) == text)
    }
}

@Suite struct ColumnsTests {
    @Test(arguments: [
        ("abc", 3), ("", 0), ("✓", 1), ("é", 1), ("e\u{301}", 1), ("日本", 4), ("😀", 2), ("한글", 4), ("µs", 2),
        ("a\u{200B}b", 2),
    ])
    func `knows how many columns a text takes`(_ text: String, _ columns: Int) {
        #expect(text.columns == columns)
    }

    @Test(arguments: [
        ("one two three", 8, ["one two", "three"]), ("short", 8, ["short"]),
        ("abcdefghijkl xy", 5, ["abcde", "fghij", "kl xy"]), ("日本日本", 5, ["日本", "日本"]), ("a  b", 3, ["a ", "b"]),
    ])
    func `breaks a line at blanks, and a word only where it must`(_ text: String, _ width: Int, _ lines: [String]) {
        #expect(LineWrapping.lines(of: text, width: width) == lines)
    }
}

@Suite struct ValuePreviewTests {
    @Test(
        arguments: [
            ("a\"b\\c\n\t", #""a\"b\\c\n\t""#), (nil, "null"), (true, "true"), (12, "12"), ([1, "x"], #"[1, "x"]"#),
            (["a": [], "b": [:]], #"{"a": [], "b": {}}"#),
        ] as [(JSON, String)])
    func `shows a value as JSON on one line`(_ value: JSON, _ text: String) {
        #expect(ValuePreview.text(of: value) == text)
    }

    @Test func `cuts a long value off`() {
        #expect(ValuePreview.text(of: "abcdefghij", limit: 6) == "\"abcd…")
        let long = JSON.array(Array(repeating: "abc", count: 100_000))
        #expect(ValuePreview.text(of: long, limit: 20).count == 20)
    }

    @Test func `masks a secret before cutting off`() {
        let text = ValuePreview.text(of: "secret-value", limit: 6) { $0.replacing("secret-value", with: "***") }
        #expect(text == "\"***\"")
    }

    @Test func `ends in a value nested without end`() {
        var value: JSON = []
        for _ in 0..<10_000 { value = [value] }
        #expect(ValuePreview.text(of: value, limit: 10) == "[[[[[[[[[…")
    }
}

@Suite struct ApproximateSizeTests {
    @Test func `counts the header as HTTP 1.1 writes it`() {
        let response = HTTPResponse(status: 200, reason: "OK", fields: ["A": "b"], body: [1, 2, 3])
        #expect(response.approximateSize == 17 + 6 + 2 + 3)
    }

    @Test(arguments: [
        ("gzip", "5", 5), ("deflate", "5", 5), ("br", "5", 9), ("gzip", "x", 9), ("gzip", "-1", 9),
        ("identity", "5", 9),
    ])
    func `takes the declared length of a compressed body`(_ encoding: String, _ length: String, _ size: Int) {
        let fields: HTTPFields = ["Content-Encoding": encoding, "Content-Length": length]
        let empty = HTTPResponse(status: 200, fields: ["Content-Encoding": encoding, "Content-Length": ""])
        let response = HTTPResponse(status: 200, fields: fields, body: [UInt8](repeating: 0, count: 9))
        #expect(response.approximateSize == empty.approximateSize + length.utf8.count + size)
    }
}

@Suite struct ReporterKindTests {
    @Test func `knows the terminal report by its name`() {
        #expect(ReporterKind.named("cli")?.options.map(\.name).contains("no-summary") == true)
        #expect(ReporterKind.named("CLI") == nil)
    }

    @Test func `makes a reporter with its options switched on`() {
        let written = Written()
        let output = ReporterOutput(write: { written.text += $0 })
        let reporter = ReporterKind.named("cli")?.make(
            [ReporterSetting("silent"), ReporterSetting("unknown")], output: output)
        reporter?.receive(.done(.init()))
        #expect(written.text.isEmpty)
    }
}
