import Foundation
import JSONTree
import TestSupport
import Testing

/// Recordings of runs that end before their time.
@Suite struct RecordingInterruptionTests {
    /// How many runs are interrupted, each at another moment.
    private static let kills = ProcessInfo.processInfo.environment["POSTRIDER_KILLS"].flatMap { Int($0) } ?? 8

    private func started(_ server: RawServer, _ tape: Tape) throws -> (process: Process, streams: ToolRun.Streams) {
        let items = (0..<3).map { #"{ "name": "\#($0)", "request": "\#(server.url)/\#($0)" }"# }
        let collection = try tape.folder.write(
            "c.json", #"{ "info": { "name": "Endless" }, "item": [ \#(items.joined(separator: ",")) ] }"#)
        let streams = try ToolRun.Streams()
        let call = ToolRun(arguments: ["run", collection, "-n", "10000000", "--record", tape.har])
        return (try call.start(streams), streams)
    }

    private func names(in folder: TemporaryDirectory) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    }

    @Test func `are complete after Ctrl-C and SIGTERM at any moment`() throws {
        let server = try RawServer(answering: "HTTP/1.1 200 OK\r\nContent-Length: 11\r\n\r\n{\"id\":\"a1\"}")
        for kill in 0..<Self.kills {
            let tape = try Tape()
            let (process, streams) = try started(server, tape)
            defer { streams.remove() }
            // From the first instructions of the process until well into the run; no figure depends on it.
            usleep(UInt32.random(in: 0..<400_000))
            Foundation.kill(process.processIdentifier, kill.isMultiple(of: 2) ? SIGINT : SIGTERM)
            process.waitUntilExit()
            // A signal before the tool watches for it ends it at once, and nothing has begun.
            if process.terminationReason == .uncaughtSignal {
                #expect(try names(in: tape.folder) == ["c.json"])
                continue
            }
            #expect(try streams.outcome(of: process).exitCode == 130)
            #expect(try names(in: tape.folder) == ["c.json", "tape.har"])
            #expect(try tape.violation() == nil)
        }
    }

    @Test func `the recording of an earlier run stays whole when the process is killed`() throws {
        let server = try RawServer(answering: "HTTP/1.1 200 OK\r\nContent-Length: 11\r\n\r\n{\"id\":\"a1\"}")
        let tape = try Tape()
        try tape.folder.write("tape.har", "the earlier one")
        let (process, streams) = try started(server, tape)
        defer { streams.remove() }
        while server.requests.count < 50 { usleep(1000) }
        kill(process.processIdentifier, SIGKILL)
        process.waitUntilExit()
        #expect(try tape.folder.read("tape.har") == "the earlier one")
    }
}
