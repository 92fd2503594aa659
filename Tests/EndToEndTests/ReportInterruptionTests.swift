import Foundation
import JSONTree
import TestSupport
import Testing

/// Reports of runs that end before their time.
@Suite struct ReportInterruptionTests {
    /// How many runs are interrupted, each at another moment.
    private static let kills = ProcessInfo.processInfo.environment["POSTRIDER_KILLS"].flatMap { Int($0) } ?? 8

    private func collection(_ url: String) -> String {
        let items = (0..<5).map { #"{ "name": "\#($0)", "request": "\#(url)/\#($0)" }"# }
        return #"{ "info": { "name": "Endless" }, "item": [ \#(items.joined(separator: ",\n")) ] }"#
    }

    private func answering() throws -> RawServer {
        try RawServer { connection in
            while connection.readRequest() != nil {
                connection.write("HTTP/1.1 200 OK\r\nContent-Length: 11\r\n\r\n{\"id\":\"a1\"}")
            }
        }
    }

    private struct Started {
        let process: Process
        let streams: ToolRun.Streams
        let json: String
        let junit: String
    }

    private func start(_ server: RawServer, in folder: TemporaryDirectory) throws -> Started {
        let collection = try folder.write("c.json", collection(server.url))
        let (json, junit) = (folder.file("r.json"), folder.file("r.xml"))
        let streams = try ToolRun.Streams()
        let process = try ToolRun(
            arguments: [
                "run", collection, "-n", "10000000", "-r", "json,junit", "--reporter-json-export", json,
                "--reporter-junit-export", junit,
            ]
        ).start(streams)
        return Started(process: process, streams: streams, json: json, junit: junit)
    }

    private func names(in folder: TemporaryDirectory) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    }

    @Test func `are complete after Ctrl-C and SIGTERM at any moment`() throws {
        let server = try answering()
        for kill in 0..<Self.kills {
            let folder = try TemporaryDirectory()
            let run = try start(server, in: folder)
            defer { run.streams.remove() }
            // From the first instructions of the process until well into the run; no figure depends on it.
            usleep(UInt32.random(in: 0..<400_000))
            Foundation.kill(run.process.processIdentifier, kill.isMultiple(of: 2) ? SIGINT : SIGTERM)
            run.process.waitUntilExit()
            // A signal before the tool watches for it ends it at once, and nothing has begun.
            if run.process.terminationReason == .uncaughtSignal {
                #expect(try names(in: folder) == ["c.json"])
                continue
            }
            let outcome = try run.streams.outcome(of: run.process)
            #expect(outcome.exitCode == 130, "\(outcome.errors)")
            #expect(try names(in: folder) == ["c.json", "r.json", "r.xml"])
            let report = try JSON(parsing: Array(Data(contentsOf: URL(filePath: run.json))))
            let requests = report["run"]?["stats"]?["requests"]?["total"]?.number?.intValue
            #expect(report["run"]?["executions"]?.array?.count == requests)
            // A run that was over before its first request has no suites.
            let cases = try String(contentsOfFile: run.junit, encoding: .utf8)
            #expect(cases.hasSuffix(requests == 0 ? "/>" : "</testsuites>"))
        }
    }

    @Test func `a second signal leaves nothing unfinished behind`() throws {
        let hanging = DispatchSemaphore(value: 0)
        let server = try RawServer { connection in
            while connection.readRequest() != nil {
                hanging.signal()
                connection.waitForClose()
            }
        }
        let folder = try TemporaryDirectory()
        let run = try start(server, in: folder)
        defer { run.streams.remove() }
        hanging.wait()
        let process = run.process
        // The second may come before the run has ended by the first, or after.
        kill(process.processIdentifier, SIGINT)
        kill(process.processIdentifier, SIGTERM)
        process.waitUntilExit()
        #expect(process.terminationStatus == 130)
        #expect(try names(in: folder).allSatisfy { !$0.hasSuffix(".part") })
    }
}
