import Foundation
import JSONTree
import TestSupport

/// A planted run and its recording.
struct PlantedTape {
    fileprivate let arguments: [String]
    fileprivate let har: String
    fileprivate let report: String
    fileprivate let folder: TemporaryDirectory
    /// How many requests were sent.
    let requests: Int

    /// The recording, with what it holds in base64 in clear.
    func text() throws -> String {
        let json = try JSON(parsing: Array(Data(contentsOf: URL(filePath: har))))
        let bodies = try JSONPath("$..[?@.encoding == 'base64'].text").values(in: json).compactMap { text in
            Data(base64Encoded: text.string ?? "").map { String(decoding: $0, as: UTF8.self) }
        }
        return ([try String(contentsOfFile: har, encoding: .utf8)] + bodies + Self.texts(json)).joined(separator: "\n")
    }

    /// Every text without the escapes of JSON.
    private static func texts(_ json: JSON) -> [String] {
        switch json {
        case .string(let text): [text]
        case .array(let elements): elements.flatMap(texts)
        case .object(let object): object.members.flatMap { texts($0.value) }
        case .null, .bool, .number: []
        }
    }

    /// How many requests a replay sends, and what it finds no answer to.
    func replayed() throws -> (requests: Int, unmatched: [String]) {
        var call = ToolRun(
            arguments: ["run"] + arguments + ["--replay", har, "-r", "json", "--reporter-json-export", report],
            environment: ["PLANTED": PlantedSecret.value("--env-var-from-env")])
        call.isOffline = NetworkCut.isPossible
        _ = try call.run()
        let json = try JSON(parsing: Array(Data(contentsOf: URL(filePath: report))))
        let errors = try JSONPath("$.run.executions[*].requestError.message").values(in: json).compactMap(\.string)
        return (Self.requestCount(json), errors)
    }

    fileprivate static func requestCount(_ report: JSON) -> Int {
        report["run"]?["stats"]?["requests"]?["total"]?.number?.intValue ?? -1
    }
}

extension PlantedRun {
    /// Records both runs.
    func taped() throws -> [String: PlantedTape] {
        var tapes: [String: PlantedTape] = [:]
        for (name, arguments) in [("collection", collectionArguments), ("chain", chainArguments)] {
            let (har, report) = (folder.file("\(name).har"), folder.file("\(name)-tape.json"))
            _ = try ToolRun(
                arguments: ["run"] + arguments + ["--record", har, "-r", "json", "--reporter-json-export", report],
                environment: ["PLANTED": PlantedSecret.value("--env-var-from-env")]
            ).run()
            let json = try JSON(parsing: Array(Data(contentsOf: URL(filePath: report))))
            tapes[name] = PlantedTape(
                arguments: arguments, har: har, report: report, folder: folder,
                requests: PlantedTape.requestCount(json))
        }
        return tapes
    }
}
