import Foundation
import JSONTree
import Testing

/// One case below `Sandbox/`: scripts that run one after the other in one realm, what they see, and what must come of it.
///
/// | member | meaning |
/// | --- | --- |
/// | `scripts` | a text (a test script), or `listen` and `exec` (a text or lines), with members that only this script sees |
/// | `context` | what scripts see, see `SandboxContext` |
/// | `needs` | modules without which the case cannot run, where no package of the system has them |
/// | `expect.events` | what happens, in order, see `SandboxEvent` |
/// | `expect`, other members | what is left behind, see `SandboxRemains` |
struct SandboxCase: Sendable, CustomTestStringConvertible {
    /// `topic: sentence`; unique.
    let name: String
    let scripts: [SandboxScript]
    let context: SandboxContext
    let expected: JSON
    let needs: [String]

    var testDescription: String { name }

    static let folder = URL(filePath: #filePath).deletingLastPathComponent()

    /// Every case; with `POSTRIDER_CASES=timers` in the process environment those whose names begin so.
    static func all() throws -> [SandboxCase] {
        let wanted = ProcessInfo.processInfo.environment["POSTRIDER_CASES"] ?? ""
        let sandbox = folder.appending(path: "Sandbox")
        return try FileManager.default.contentsOfDirectory(atPath: sandbox.path).sorted().flatMap { file in
            let json = try JSON(parsing: Array(Data(contentsOf: sandbox.appending(path: file))), file: file)
            let topic = file.replacing(".json", with: "")
            return try #require(json["cases"]?.array).map { try SandboxCase($0, topic: topic) }
        }.filter { $0.name.hasPrefix(wanted) }
    }

    private init(_ json: JSON, topic: String) throws {
        name = topic + ": " + (try #require(json["name"]?.string))
        scripts = try #require(json["scripts"]?.array).map(SandboxScript.init)
        context = SandboxContext(json["context"] ?? [:])
        expected = try #require(json["expect"])
        needs = (json["needs"]?.array ?? []).compactMap(\.string)
    }
}
