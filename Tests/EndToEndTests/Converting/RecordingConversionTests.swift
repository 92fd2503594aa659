import Foundation
import JSONTree
import TestSupport
import Testing

/// What a recording becomes sends the same again.
@Suite struct RecordingConversionTests {
    @Test func `a collection made of a recording is answered by that recording`() throws {
        let recording = "collections/okta-users.recording.har"
        let folder = try TemporaryDirectory()
        let collection = folder.path + "/collection.json"
        let conversion = try ToolRun(arguments: ["convert", recording, collection]).run()
        #expect(conversion.exitCode == 0, "\(conversion.errors)")
        let run = try ToolRun(
            arguments: ["run", collection, "--replay", recording, "-r", "json"]
                + ["--reporter-json-export", folder.path + "/report.json"]
        ).run()
        #expect(run.exitCode == 0, "\(run.output)\(run.errors)")
        let report = try JSON(parsing: String(contentsOfFile: folder.path + "/report.json", encoding: .utf8))
        #expect(report["run"]?["stats"]?["requests"] == ["total": 11, "pending": 0, "failed": 0])
    }

    @Test func `a mock server answers from it what was recorded`() throws {
        let entries = [
            Self.entry("/text?a=1", type: "text/plain; charset=utf-8", content: #""text":"é {1}""#),
            Self.entry("/text?a=2", type: "text/plain; charset=utf-8", content: #""text":"two""#),
            Self.entry("/bytes", type: "image/png", content: #""text":"AP/+","encoding":"base64""#),
        ]
        let folder = try TemporaryDirectory()
        let recording = try folder.write(
            "recorded.har", #"{"log":{"version":"1.2","entries":[\#(entries.joined(separator: ","))]}}"#)
        let collection = folder.file("collection.json")
        #expect(try ToolRun(arguments: ["convert", recording, collection]).run().exitCode == 0)
        let mock = try MockProcess.start([collection])
        defer { _ = try? mock.stop() }
        #expect(try Self.fetch(mock.baseURL + "/text?a=1") == Data("é {1}".utf8))
        #expect(try Self.fetch(mock.baseURL + "/text?a=2") == Data("two".utf8))
        #expect(try Self.fetch(mock.baseURL + "/bytes") == Data([0, 0xFF, 0xFE]))
    }

    private static func entry(_ target: String, type: String, content: String) -> String {
        """
        {"request":{"method":"GET","url":"https://recorded.example\(target)","headers":[]},"response":{"status":200,\
        "statusText":"OK","headers":[{"name":"Content-Type","value":"\(type)"}],\
        "content":{"mimeType":"\(type)",\(content)}}}
        """
    }

    private static func fetch(_ url: String) throws -> Data {
        let curl = Process()
        let output = Pipe()
        curl.executableURL = URL(filePath: "/usr/bin/env")
        curl.arguments = ["curl", "--silent", "--fail", url]
        curl.standardOutput = output
        try curl.run()
        defer { curl.waitUntilExit() }
        return output.fileHandleForReading.readDataToEndOfFile()
    }
}
