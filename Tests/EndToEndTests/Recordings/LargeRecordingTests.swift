import Foundation
import TestSupport
import Testing

/// Recordings that are larger than memory should be.
@Suite struct LargeRecordingTests {
    /// Larger with `POSTRIDER_LARGE_FILES` set to a size in MB.
    private static let megabytes =
        ProcessInfo.processInfo.environment["POSTRIDER_LARGE_FILES"].flatMap { Int($0) } ?? 96

    private func writeRecording(to path: String, _ megabytes: Int) throws -> Int {
        try Data(#"{"log":{"version":"1.2","entries":["#.utf8).write(to: URL(fileURLWithPath: path))
        let file = try #require(FileHandle(forWritingAtPath: path))
        defer { try? file.close() }
        try file.seekToEnd()
        let body = String(repeating: "x", count: 1 << 20)
        for number in 0..<megabytes {
            let entry =
                #"{"request":{"method":"GET","url":"http://a.test/\#(number)"},"response":{"status":200,"content":{"text":"\#(body)"}}}"#
            try file.write(contentsOf: Data(((number == 0 ? "" : ",\n") + entry).utf8))
        }
        try file.write(contentsOf: Data("]}}".utf8))
        return megabytes - 1
    }

    /// The process may not even reserve as much memory as the file takes.
    @Test func `are answered from in little memory`() throws {
        let tape = try Tape()
        let last = try writeRecording(to: tape.har, Self.megabytes)
        let collection = try tape.folder.write(
            "c.json", #"{"info":{"name":"Large"},"item":[{"name":"Last","request":"http://h/\#(last)"}]}"#)
        let small = try Tape()
        let none = try writeRecording(to: small.har, 1)
        let other = try small.folder.write(
            "c.json", #"{"info":{"name":"Small"},"item":[{"name":"Last","request":"http://h/\#(none)"}]}"#)
        let growth = try peak(collection, tape.har) - peak(other, small.har)
        #expect(growth < 24 << 10, "\(growth) kB")
    }

    /// The most memory that a replay had, in kB.
    private func peak(_ collection: String, _ har: String) throws -> Int {
        let script = """
            import resource, subprocess, sys
            code = subprocess.call(sys.argv[1:], stdout=subprocess.DEVNULL)
            print(code, resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)
            """
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = ["python3", "-c", script, ToolRun.tool.path, "run", collection, "--replay", har]
        let output = Pipe()
        process.standardOutput = output
        try process.run()
        let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        let figures = text.split(whereSeparator: \.isWhitespace).compactMap { Int($0) }
        try #require(figures.count == 2, "\(text)")
        #expect(figures[0] == 0)
        return figures[1]
    }
}
