import JSONTree
import PostmanFormat
import Testing
import Variables

@Suite struct IterationRowsTests {
    private static func data(_ text: String) throws -> IterationData {
        try IterationData(reading: MemoryBytes(Array(text.utf8)), file: "d.csv")
    }

    /// What `{{a}}` stands for in each iteration.
    private func values(_ rows: IterationRows) throws -> [String?] {
        var rows = rows
        var values: [String?] = []
        for _ in 0..<rows.iterationCount { values.append(try rows.next().find("a")?.text) }
        return values
    }

    @Test(
        arguments: [
            ("a\n1\n2\n3", nil, ["1", "2", "3"]), ("a\n1\n2\n3", 2, ["1", "2"]), ("a\n1\n2", 4, ["1", "2", "2", "2"]),
            ("a\n1", 1, ["1"]), ("a", nil, [nil]), ("a", 3, [nil, nil, nil]), ("", nil, [nil]),
        ] as [(String, Int?, [String?])])
    func `gives each iteration its row, and repeats the last`(
        _ text: String, _ count: Int?, _ expected: [String?]
    ) throws {
        #expect(try values(IterationRows(Self.data(text), iterationCount: count)) == expected)
    }

    @Test func `runs once without data, or as often as asked for`() throws {
        #expect(try values(IterationRows()) == [nil])
        #expect(try values(IterationRows(iterationCount: 3)) == [nil, nil, nil])
    }

    @Test func `says when the file lost rows`() throws {
        let shrinking = ShrinkingSource()
        var rows = IterationRows(try IterationData(reading: shrinking, file: "d.csv"))
        shrinking.file.rows = 1
        #expect(try rows.next().find("a")?.text == "1")
        let error = try #require(throws: IterationDataError.self) { try rows.next() }
        #expect(error == .changed(file: "d.csv"))
    }
}

/// A file that another process changes.
private struct ShrinkingSource: ByteSource {
    final class File: @unchecked Sendable {
        // Used by one test on one thread.
        var rows = 3
    }

    let file = File()
    private var isUsedUp = false

    mutating func next() -> [UInt8] {
        defer { isUsedUp = true }
        return isUsedUp ? [] : Array(("a\n" + (1...file.rows).map { "\($0)\n" }.joined()).utf8)
    }
}
