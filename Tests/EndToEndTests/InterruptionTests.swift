import Foundation
import TestSupport
import Testing

/// Ctrl-C and SIGTERM in the middle of a chain.
@Suite struct InterruptionTests {
    /// A first request is answered, a second one never; what follows is answered again.
    private static let chains = """
        {
          "chains": {
            "hangs": {
              "steps": [
                { "request": "Create", "capture": { "id": "$.id" } },
                { "request": "Hang" },
                { "request": "Never" }
              ],
              "finally": [ { "request": "Delete" } ]
            }
          }
        }
        """

    private static func collection(_ url: String) -> String {
        let items = ["Create": "create", "Hang": "hang", "Never": "never", "Delete": "delete/{{id}}"].map {
            #"{ "name": "\#($0.key)", "request": "\#(url)/\#($0.value)" }"#
        }
        return #"{ "info": { "name": "Interrupted" }, "item": [ \#(items.joined(separator: ",\n")) ] }"#
    }

    @Test(arguments: [SIGINT, SIGTERM])
    func `ends the request under way, runs the finally steps and exits with 130`(_ signal: Int32) throws {
        let hanging = DispatchSemaphore(value: 0)
        let server = try RawServer { connection in
            while let request = connection.readRequest() {
                if request.hasPrefix("GET /hang") {
                    hanging.signal()
                    connection.waitForClose()
                    return
                }
                connection.write("HTTP/1.1 200 OK\r\nContent-Length: 11\r\n\r\n{\"id\":\"a1\"}")
            }
        }
        let folder = try TemporaryDirectory()
        let collection = try folder.write("c.json", Self.collection(server.url))
        _ = try folder.write("c.chains.json", Self.chains)
        let streams = try ToolRun.Streams()
        defer { streams.remove() }
        let process = try ToolRun(arguments: ["run", collection, "--chain", "hangs"]).start(streams)
        hanging.wait()
        kill(process.processIdentifier, signal)
        process.waitUntilExit()
        let outcome = try streams.outcome(of: process)
        #expect(outcome.exitCode == 130, "\(outcome.output)\(outcome.errors)")
        #expect(server.requests.last?.hasPrefix("GET /delete/a1") == true)
        #expect(!server.requests.contains { $0.hasPrefix("GET /never") })
        #expect(outcome.output.contains("interrupted"))
        #expect(outcome.output.contains("total run duration"))
    }

    @Test func `ends the whole command, whatever collections follow`() throws {
        let hanging = DispatchSemaphore(value: 0)
        let server = try RawServer { connection in
            connection.readRequest()
            hanging.signal()
            connection.waitForClose()
        }
        let folder = try TemporaryDirectory()
        let collections = try ["a", "b"].map { try folder.write("\($0).json", Self.collection(server.url)) }
        let streams = try ToolRun.Streams()
        defer { streams.remove() }
        let report = folder.path + "/out.json"
        let process = try ToolRun(
            arguments: ["run"] + collections + ["-r", "json", "--reporter-json-export", report]
        ).start(streams)
        hanging.wait()
        kill(process.processIdentifier, SIGINT)
        process.waitUntilExit()
        let outcome = try streams.outcome(of: process)
        #expect(outcome.exitCode == 130)
        #expect(outcome.errors.hasSuffix("warning: the collection \"\(collections[1])\" was not run\n"))
        #expect(server.requests.count == 1)
        #expect(
            try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() == [
                "a.json", "b.json", "out.json",
            ])
    }

    @Test func `ends at once while it waits for standard input`() throws {
        let streams = try ToolRun.Streams()
        defer { streams.remove() }
        let pipe = Pipe()
        let process = try ToolRun(arguments: ["run", "-"], pipe: pipe).start(streams)
        // More than a pipe holds: when all is written, the tool has begun to read.
        try pipe.fileHandleForWriting.write(contentsOf: Data(repeating: 0x20, count: 1 << 20))
        kill(process.processIdentifier, SIGINT)
        process.waitUntilExit()
        #expect(process.terminationReason == .exit)
        #expect(process.terminationStatus == 130)
        try pipe.fileHandleForWriting.close()
    }

    @Test func `ends at once while it loads a source`() throws {
        let loading = DispatchSemaphore(value: 0)
        let server = try RawServer { connection in
            connection.readRequest()
            loading.signal()
            connection.waitForClose()
        }
        let streams = try ToolRun.Streams()
        defer { streams.remove() }
        let process = try ToolRun(arguments: ["run", server.url + "/c.json"]).start(streams)
        loading.wait()
        kill(process.processIdentifier, SIGINT)
        process.waitUntilExit()
        #expect(process.terminationReason == .exit)
        #expect(process.terminationStatus == 130)
    }

    @Test func `a stand-in ends with 0 on Ctrl-C`() throws {
        let standIn = try StandInProcess.start()
        #expect(try standIn.stop() == 0)
    }
}
