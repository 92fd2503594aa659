import Foundation
import TestSupport
import Testing

/// Ctrl-C and SIGTERM while `postrider convert` is at work.
@Suite struct ConversionInterruptionTests {
    /// How many conversions are interrupted, each at another moment.
    private static let kills = ProcessInfo.processInfo.environment["POSTRIDER_KILLS"].flatMap { Int($0) } ?? 8

    private static let outputs = ["out.json", "out.curl"]

    /// Large enough to be under way for a while.
    private static func recording() -> String {
        let body = String(repeating: "x", count: 1000)
        let entries = (0..<4000).map {
            #"{"request":{"method":"GET","url":"http://a.test/\#($0)"},"response":{"status":200,"content":{"text":"\#(body)"}}}"#
        }
        return #"{"log":{"version":"1.2","entries":[\#(entries.joined(separator: ",\n"))]}}"#
    }

    private func names(in folder: TemporaryDirectory) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    }

    private func converted(_ name: String) throws -> (folder: TemporaryDirectory, text: String) {
        let folder = try TemporaryDirectory()
        try folder.write("in.har", Self.recording())
        let outcome = try ToolRun(arguments: ["convert", folder.file("in.har"), folder.file(name)]).run()
        #expect(outcome.exitCode == 0, "\(outcome.errors)")
        return (folder, try folder.read(name))
    }

    @Test(arguments: outputs)
    func `leave what was there before, or all of the new`(_ name: String) throws {
        let (folder, whole) = try converted(name)
        for kill in 0..<Self.kills {
            try folder.write(name, "the earlier one")
            let streams = try ToolRun.Streams()
            defer { streams.remove() }
            let process = try ToolRun(
                arguments: ["convert", folder.file("in.har"), folder.file(name)]
            ).start(streams)
            // From the first instructions of the process until it is done; no figure depends on it.
            usleep(UInt32.random(in: 0..<300_000))
            Foundation.kill(process.processIdentifier, kill.isMultiple(of: 2) ? SIGINT : SIGTERM)
            process.waitUntilExit()
            let isDone = process.terminationReason == .exit && process.terminationStatus == 0
            // A signal before the tool watches for it ends it at once, and nothing has begun.
            #expect(isDone || process.terminationReason == .uncaughtSignal || process.terminationStatus == 130)
            #expect(try names(in: folder) == ["in.har", name].sorted())
            let text = try folder.read(name)
            // The file may be in its place just before the signal comes.
            #expect(isDone ? text == whole : text == whole || text == "the earlier one")
        }
    }

    @Test func `end at once while the file is being written, and leave none`() throws {
        let folder = try TemporaryDirectory()
        try folder.write("in.har", Self.recording())
        let streams = try ToolRun.Streams()
        defer { streams.remove() }
        // Nobody reads, so writing stops when the pipe is full.
        let pipe = Pipe()
        let process = try ToolRun(arguments: ["convert", folder.file("in.har"), "--to", "v2.1"]).start(streams) {
            $0.standardOutput = pipe
        }
        let first = try pipe.fileHandleForReading.read(upToCount: 1)
        #expect(first?.count == 1)
        kill(process.processIdentifier, SIGINT)
        process.waitUntilExit()
        #expect(process.terminationReason == .exit)
        #expect(process.terminationStatus == 130)
        #expect(try names(in: folder) == ["in.har"])
    }

    @Test func `end at once while standard input is awaited`() throws {
        let folder = try TemporaryDirectory()
        let streams = try ToolRun.Streams()
        defer { streams.remove() }
        let pipe = Pipe()
        let process = try ToolRun(arguments: ["convert", "-", folder.file("out.json")], pipe: pipe).start(streams)
        // More than a pipe holds: when all is written, the tool has begun to read.
        try pipe.fileHandleForWriting.write(contentsOf: Data(repeating: 0x20, count: 1 << 20))
        kill(process.processIdentifier, SIGTERM)
        process.waitUntilExit()
        #expect(process.terminationReason == .exit)
        #expect(process.terminationStatus == 130)
        #expect(try names(in: folder) == [])
        try pipe.fileHandleForWriting.close()
    }
}
