import Diagnostics
import Testing

@testable import JSONTree

/// Messages about a stretch of a string: quotes and escapes take room in the file that they do not take in the string.
@Suite struct TextPositionTests {
    struct Example: Sendable, CustomTestStringConvertible {
        var json: String
        var stretch: Range<Int>
        var column: Int
        var length: Int

        var testDescription: String { "\(json) \(stretch)" }
    }

    @Test(arguments: [
        Example(json: #"["abc"]"#, stretch: 0..<2, column: 3, length: 2),
        Example(json: #"["abc"]"#, stretch: 1..<3, column: 4, length: 2),
        Example(json: #"["\"\\\n x"]"#, stretch: 1..<3, column: 5, length: 4),
        Example(json: #"["\u00e4b"]"#, stretch: 0..<1, column: 3, length: 6),
        Example(json: #"["\u00e4b"]"#, stretch: 1..<2, column: 9, length: 1),
        Example(json: #"["\ud83d\ude00b"]"#, stretch: 1..<2, column: 15, length: 1),
        Example(json: #"["\ud83d\ud83db"]"#, stretch: 2..<3, column: 15, length: 1),
        Example(json: #"["äöü€b"]"#, stretch: 4..<5, column: 7, length: 1),
        Example(json: #"["abc"]"#, stretch: 3..<3, column: 6, length: 1),
        Example(json: #"["abc"]"#, stretch: 2..<90, column: 5, length: 1),
        Example(json: #"[5]"#, stretch: 0..<1, column: 2, length: 1),
    ])
    func `point to the stretch in the file`(_ example: Example) throws {
        let document = try JSONDocument(parsing: Array(example.json.utf8), file: "f.json")
        let diagnostic = document.diagnostic(.error, "m", at: .root.element(0), stretch: example.stretch)
        #expect(diagnostic.location == SourceLocation(file: "f.json", line: 1, column: example.column))
        #expect(diagnostic.excerpt?.length == example.length)
    }
}
