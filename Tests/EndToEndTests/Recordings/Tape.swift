import Foundation
import JSONTree
import TestSupport

/// A run that is recorded, and the same run answered from the recording.
struct Tape {
    let folder: TemporaryDirectory
    let har: String

    init() throws {
        folder = try TemporaryDirectory()
        har = folder.file("tape.har")
    }

    struct Result {
        let outcome: ToolRun.Outcome
        /// The JSON report.
        let report: JSON

        /// What the report says, but for times and what was made up: each request with its status, size and assertions.
        var story: [String] {
            let executions = report["run"]?["executions"]?.array ?? []
            return executions.map { execution in
                let assertions = (execution["assertions"]?.array ?? []).map { assertion in
                    let outcome = assertion["error"]?["message"]?.string ?? "passed"
                    return VolatileText.marked((assertion["assertion"]?.string ?? "") + " " + outcome)
                }
                let response = execution["response"]
                return [
                    execution["item"]?["name"]?.string ?? "", response?["code"]?.text() ?? "none",
                    response?["responseSize"]?.text() ?? "",
                    VolatileText.marked(execution["requestError"]?["message"]?.string ?? ""),
                    assertions.joined(separator: ", "),
                ].joined(separator: " | ")
            }
        }

        /// The totals of everything.
        var stats: JSON? { report["run"]?["stats"] }
    }

    func record(_ arguments: [String], environment: [String: String] = [:]) throws -> Result {
        try run(arguments + ["--record", har], "recorded", environment, isOffline: false)
    }

    /// With the network cut off, where this machine lets us.
    func replay(_ arguments: [String], environment: [String: String] = [:]) throws -> Result {
        try run(arguments + ["--replay", har], "replayed", environment, isOffline: true)
    }

    private func run(
        _ arguments: [String], _ name: String, _ environment: [String: String], isOffline: Bool
    ) throws -> Result {
        let report = folder.file("\(name).json")
        var call = ToolRun(
            arguments: ["run"] + arguments + ["-r", "cli,json", "--reporter-json-export", report],
            environment: environment)
        call.isOffline = isOffline && NetworkCut.isPossible
        let outcome = try call.run()
        return Result(outcome: outcome, report: try JSON(parsing: Array(Data(contentsOf: URL(filePath: report)))))
    }

    var recording: JSON { get throws { try JSON(parsing: Array(Data(contentsOf: URL(filePath: har)))) } }

    /// The first place where the recording breaks the specification of its format. Of many entries the first and the last
    /// are looked at.
    func violation() throws -> String? {
        let file = EndToEndCase.packageFolder.appending(path: "Tests/RecordingTests/Fixtures/har-1.2.schema.json")
        let schema = JSONSchema(try JSON(parsing: Array(Data(contentsOf: file))))
        var recording = try recording
        if var log = recording["log"]?.object, let entries = log["entries"]?.array, entries.count > 20 {
            log["entries"] = .array(Array(entries.prefix(10) + entries.suffix(10)))
            recording = .object(JSONObject([("log", .object(log))]))
        }
        return schema.firstViolation(in: recording).map { "\($0.location): \($0.message)" }
    }
}

/// Whether a process can be started that sees no network at all. Where it cannot, the servers are gone all the same.
enum NetworkCut {
    static let command = ["/usr/bin/unshare", "--map-root-user", "--net"]

    static let isPossible: Bool = {
        guard FileManager.default.isExecutableFile(atPath: command[0]) else { return false }
        let process = Process()
        process.executableURL = URL(filePath: command[0])
        process.arguments = command.dropFirst() + ["/bin/true"]
        process.standardError = FileHandle.nullDevice
        guard (try? process.run()) != nil else { return false }
        process.waitUntilExit()
        return process.terminationStatus == 0
    }()
}
