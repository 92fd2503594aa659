import FoundationEssentials
import HTTPModel
import JSONTree
import PostmanFormat
import Reporting
import RunModel
import Variables

/// Files beside these tests, and reporters that write into memory.
enum ReportFixture {
    static func path(_ name: String) -> String {
        #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/")
            + "/Fixtures/\(name)"
    }

    static func bytes(_ name: String) throws -> [UInt8] { Array(try Data(contentsOf: URL(filePath: path(name)))) }

    static func bookshop() throws -> Collection {
        let name = "bookshop.postman_collection.json"
        return try CollectionFile(reading: bytes(name), file: name).collection
    }

    /// What a reporter of that kind writes of a run of the bookshop.
    static func report(
        _ kind: String, _ settings: [ReporterSetting] = [], iterations: Int = 1, masking secrets: [String]? = nil,
        _ tell: (ToldRun) -> Void
    ) throws -> MemoryStorage.File {
        let collection = try bookshop()
        let storage = MemoryStorage()
        var output = ReporterOutput(write: { _ in })
        output.files = storage
        output.now = { WallTime(milliseconds: 1_769_854_830_400) }
        output.subject = ReportSubject(collection: collection)
        if let secrets {
            output.redact = { text in secrets.reduce(text) { $0.replacing($1, with: "***") } }
            output.secrets = ReportSecrets(isActive: true) { bytes in
                let text = secrets.reduce(String(decoding: bytes, as: UTF8.self)) { $0.replacing($1, with: "***") }
                return Array(text.utf8)
            }
        }
        guard let reporter = ReporterKind.named(kind)?.make(settings, output: output), let file = storage.files.last
        else { throw Missing() }
        let run = try ToldRun(collection, observers: [reporter], iterations: iterations)
        tell(run)
        return file
    }

    struct Missing: Error {}

    static let found = HTTPResponse(
        status: 200, reason: "OK", fields: ["Content-Type": "application/json", "Set-Cookie": "sid=abc; Path=/"],
        body: Array(#"{"found":9}"#.utf8))

    /// Scripts that pass, fail and throw, requests of scripts, and a request without an answer.
    static func tellBookshop(_ run: ToldRun) {
        for iteration in 0..<2 {
            run.iteration(iteration) {
                run.item(0) { tellSearch(run, passes: iteration == 1) }
                run.item(1) {
                    run.script(
                        0, error: ScriptError(name: "TypeError", message: "x is no function", line: 3, column: 7))
                    run.request(
                        "http://127.0.0.1:8081/status",
                        .failure(
                            .transfer(
                                TransferFailure(.connectionRefused, host: "localhost", port: 8081, detail: "127.0.0.1"))
                        ))
                }
            }
        }
        run.done()
    }

    private static func tellSearch(_ run: ToldRun, passes: Bool) {
        run.script(0)
        run.request(
            "http://127.0.0.1:8080/search?author=leguin&page=2#top", method: "POST",
            fields: [
                "X-Shop": "main", "User-Agent": "PostmanRuntime/7.53.0", "Content-Type": "application/json",
                "Authorization": "Bearer literal-token-27",
            ],
            body: HTTPBody(#"{"author": "Le Guin"}"#), .response(found))
        run.script(1) {
            run.request("http://127.0.0.1:8080/token", .response(HTTPResponse(status: 204)))
            run.assertion("answers 200")
            run.assertion("finds nine books", passes ? .passed : .failed(message: "expected 4 to equal 9"))
            run.assertion("sorted by year", .skipped)
        }
    }
}
