import Diagnostics
import JSONTree
import Testing

@Suite struct JSONReaderTests {
    @Test(arguments: try Example.load("json-accepted.json"))
    func `reads what RFC 8259 allows`(_ example: Example) throws {
        let text = try JSON(parsing: example.string("text")).text()
        #expect(try Array(text.utf8) == Array(example.string("written").utf8))
    }

    @Test(arguments: try Example.load("json-rejected.json"))
    func `says what is wrong and where`(_ example: Example) throws {
        try expectRejection(example, mode: .strict)
    }

    @Test(arguments: try Example.load("json5-accepted.json"))
    func `reads JSON5 when asked to`(_ example: Example) throws {
        let source = try Array(example.string("text").utf8)
        let text = try JSONDocument(parsing: source, file: "a.json5", mode: .json5).root.text()
        #expect(try Array(text.utf8) == Array(example.string("written").utf8))
    }

    @Test(arguments: try Example.load("json5-rejected.json"))
    func `refuses what JSON5 does not allow`(_ example: Example) throws {
        try expectRejection(example, mode: .json5)
    }

    private func expectRejection(_ example: Example, mode: JSONDocument.Mode) throws {
        let source = try Array(example.string("text").utf8)
        let error = try #require(throws: JSONError.self) {
            try JSONDocument(parsing: source, file: "a.json", mode: mode)
        }
        let diagnostic = error.diagnostic
        #expect(try diagnostic.message == example.string("message"))
        #expect(diagnostic.location?.line == example.row["line"]?.number?.intValue)
        #expect(diagnostic.location?.column == example.row["column"]?.number?.intValue)
        #expect(diagnostic.excerpt?.length == example.row["length"]?.number?.intValue)
        #expect(diagnostic.help == example.row["help"]?.string)
    }

    @Test(arguments: [
        ([0x22, 0x61, 0xFF, 0x22], 3), ([0x22, 0xC3, 0x22], 2), ([0xC0, 0x80], 1), ([0x22, 0xED, 0xA0, 0x80, 0x22], 2),
        ([0x22, 0xC3, 0xA4, 0xF5, 0x22], 3),
    ])
    func `points at a byte that is not UTF-8`(_ source: [UInt8], column: Int) throws {
        let error = try #require(throws: JSONError.self) { try JSON(parsing: source) }
        guard case .badUTF8 = error.problem else { throw error }
        #expect(error.location == SourceLocation(file: "JSON", line: 1, column: column))
    }

    @Test func `keeps the line of an error`() throws {
        let error = try #require(throws: JSONError.self) { try JSON(parsing: "{\r\n  \"a\": tru,\r\n}") }
        #expect(error.diagnostic.excerpt == SourceExcerpt(line: "  \"a\": tru,", length: 3, label: "expected a value"))
    }

    @Test(arguments: [("[", "]"), ("{\"a\":", "}")])
    func `reads 512 levels and refuses more`(_ open: String, close: String) throws {
        let text = { levels in
            String(repeating: open, count: levels) + "[]" + String(repeating: close, count: levels)
        }
        #expect(try JSON(parsing: text(511)).text() == text(511))
        let error = try #require(throws: JSONError.self) { try JSON(parsing: text(512)) }
        #expect(error.problem == .tooDeep(limit: 512))
        #expect(throws: JSONError.self) { try JSON(parsing: String(repeating: open, count: 100_000)) }
    }

    @Test func `drops a byte-order mark`() throws {
        let document = try JSONDocument(parsing: [0xEF, 0xBB, 0xBF, 0x31], file: "a.json")
        #expect(document.root == 1)
        #expect(document.source == [0x31])
    }
}
