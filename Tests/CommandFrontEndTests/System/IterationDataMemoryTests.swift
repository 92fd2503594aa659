import Foundation
import PostmanFormat
import TestSupport
import Testing

@testable import CommandFrontEnd

/// Whether a large file runs in flat memory. It takes a while, so it runs only where `POSTRIDER_LARGE_FILES` is set, to the
/// size in MB. The limit is on what the process grew by, all its threads together: run it alone.
@Suite(.serialized, .enabled(if: LargeFiles.megabytes != nil)) struct IterationDataMemoryTests {
    /// The most that the process has had in memory, in kB.
    private static func peak() throws -> Int {
        let status = try String(contentsOfFile: "/proc/self/status", encoding: .utf8)
        let line = try #require(status.split(separator: "\n").first { $0.hasPrefix("VmHWM:") })
        return try #require(Int(line.filter(\.isNumber)))
    }

    @Test(arguments: [
        ("d.csv", "id,name,note\n", "%,\"Ada, the first\",text of some length that fills the row\n", ""),
        ("d.json", "[{}", ",{\"id\":%,\"name\":\"Ada\",\"note\":[\"text that fills the row\",{\"a\":null}]}", "]"),
    ])
    func `memory does not grow with the file`(_ name: String, _ start: String, _ row: String, _ end: String) throws {
        let folder = try TemporaryDirectory()
        let path = folder.file(name)
        let count = try write(start, row, end, to: path)
        let before = try Self.peak()
        let data = try IterationData(reading: FileBlocks(path: path, as: "iteration data"), file: path)
        var rows = IterationRows(data)
        for _ in 0..<rows.iterationCount { _ = try rows.next() }
        let growth = try Self.peak() - before
        print("\(name): \(data.rowCount) rows, memory grew by \(growth) kB")
        #expect(data.rowCount == count + (name == "d.json" ? 1 : 0))
        #expect(growth < 16 << 10)
    }

    private func write(_ start: String, _ row: String, _ end: String, to path: String) throws -> Int {
        try Data(start.utf8).write(to: URL(fileURLWithPath: path))
        let file = try #require(FileHandle(forWritingAtPath: path))
        defer { try? file.close() }
        try file.seekToEnd()
        let block = String(repeating: row.replacingOccurrences(of: "%", with: "1234567"), count: 10_000)
        var count = 0
        var size = 0
        while size < (LargeFiles.megabytes ?? 0) << 20 {
            try file.write(contentsOf: Data(block.utf8))
            count += 10_000
            size += block.utf8.count
        }
        try file.write(contentsOf: Data(end.utf8))
        return count
    }
}

private enum LargeFiles {
    static let megabytes = ProcessInfo.processInfo.environment["POSTRIDER_LARGE_FILES"].flatMap { Int($0) }
}
