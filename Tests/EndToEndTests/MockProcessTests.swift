import Foundation
import JSONTree
import TestSupport
import Testing

/// `postrider mock` of a collection and of a recording, with `postrider run` as its client.
@Suite struct MockProcessTests {
    private static let collection = "Tests/MockServingTests/Fixtures/library.postman_collection.json"

    private static func run(_ arguments: [String]) throws -> ToolRun.Outcome {
        try ToolRun(arguments: ["run"] + arguments).run()
    }

    @Test func `a collection runs against its own examples`() throws {
        let mock = try MockProcess.start([Self.collection])
        let run = try Self.run([Self.collection, "-e", mock.environmentFile.path, "--folder", "Books"])
        let outcome = try mock.stop()
        #expect(run.exitCode == 0)
        #expect(run.output.contains("/books [200 OK"))
        #expect(run.output.contains("/books [201 Created"))
        #expect(outcome.exitCode == 0)
        #expect(outcome.output.contains("10 examples of Library at http://127.0.0.1:"))
    }

    @Test func `each answer has a line in the log, without its secrets`() throws {
        let mock = try MockProcess.start([Self.collection])
        let url = try mock.baseURL
        let paths = ["/v1/books?api_key=planted-secret", "/v1/nothing"]
        let files = try paths.map { path in
            try Self.collectionFile(#"{"name": "One", "request": "\#(url)\#(path)"}"#)
        }
        for file in files { _ = try Self.run([file.path, "--silent"]) }
        let outcome = try mock.stop(SIGTERM)
        #expect(outcome.exitCode == 0)
        let log = outcome.output.split(separator: "\n").suffix(2)
        #expect(log.first == "GET /v1/books?api_key=*** 200, 7 B")
        #expect(log.last?.hasPrefix("GET /v1/nothing 404, ") == true)
    }

    private static func collectionFile(_ item: String) throws -> TemporaryFile {
        try TemporaryFile(#"{"info": {"name": "Asks"}, "item": [\#(item)]}"#)
    }

    /// A file that goes when nobody holds it any more.
    private final class TemporaryFile {
        private let folder: TemporaryDirectory
        let path: String

        init(_ text: String) throws {
            folder = try TemporaryDirectory()
            path = try folder.write("collection.json", text)
        }
    }

    @Test func `answers over TLS, after the delay`() throws {
        let certificates = try TestCertificates()
        let identity = certificates.valid
        let mock = try MockProcess.start([
            Self.collection, "--tls", identity.certificate, "--key", identity.key, "--delay", "150",
        ])
        let folder = try TemporaryDirectory()
        let report = folder.file("report.json")
        let run = try Self.run([
            Self.collection, "-e", mock.environmentFile.path, "--folder", "List books", "--ssl-extra-ca-certs",
            certificates.authority.certificate, "-r", "json", "--reporter-json-export", report,
        ])
        try mock.stop()
        #expect(run.exitCode == 0)
        let json = try JSON(parsing: Array(Data(contentsOf: URL(filePath: report))))
        let time = json["run"]?["executions"]?[0]?["response"]?["responseTime"]?.number.flatMap { Int($0.text) }
        #expect((time ?? 0) >= 150)
    }

    @Test func `an answer that waits does not hold up the end`() throws {
        let mock = try MockProcess.start([Self.collection, "--delay", "600000"])
        let client = ToolRun(arguments: [
            "run", Self.collection, "-e", mock.environmentFile.path, "--folder", "List books", "--timeout-request",
            "200",
        ])
        #expect(try client.run().exitCode == 1)
        let start = ContinuousClock.now
        #expect(try mock.stop().exitCode == 0)
        #expect(ContinuousClock.now - start < .seconds(60))
    }

    @Test func `a recording is served`() throws {
        let tape = try Tape()
        let mock = try MockProcess.start([Self.collection])
        let recorded = try Self.run([
            Self.collection, "-e", mock.environmentFile.path, "--folder", "Books", "--record", tape.har,
        ])
        try mock.stop()
        let server = try MockProcess.start([tape.har])
        let replayed = try Self.run([
            Self.collection, "--env-var", "base=\(try server.baseURL)/v1", "--folder", "Books",
        ])
        let outcome = try server.stop()
        #expect(recorded.exitCode == 0)
        #expect(replayed.exitCode == 0)
        #expect(outcome.output.contains("3 exchanges of "))
        #expect(replayed.output.contains("/books [201 Created"))
    }

    @Test(arguments: [
        (["nothing.json"], "cannot read the collection \"nothing.json\""),
        (["nothing.har"], "cannot read the recording \"nothing.har\""),
        ([collection, "--tls", collection], "option \"--tls\" works only together with \"--key\""),
        (
            [collection, "--tls", collection, "--key", collection],
            "the certificate and the private key cannot be used together"
        ),
    ])
    func `what cannot be served is one clear message`(_ arguments: [String], _ message: String) throws {
        let outcome = try ToolRun(arguments: ["mock"] + arguments).run()
        #expect(outcome.exitCode == 2)
        #expect(outcome.output == "")
        #expect(outcome.errors.hasPrefix("error: " + message))
    }
}
