import Foundation
import JSONTree
import Testing

/// One case below `Sandbox/`: scripts that run one after the other in one realm, what they see, and what must come of it.
///
/// | member | meaning |
/// | --- | --- |
/// | `scripts` | a text (a test script), or `listen` and `exec` (a text or lines), with members that only this script sees |
/// | `context` | what scripts see, see `SandboxContext` |
/// | `expect.events` | what happens, in order, see `SandboxEvent` |
/// | `expect`, other members | what is left behind, see `SandboxRemains` |
struct SandboxCase: Sendable, CustomTestStringConvertible {
    /// `topic: sentence`; unique.
    let name: String
    let scripts: [SandboxScript]
    let context: SandboxContext
    let expected: JSON

    var testDescription: String { name }

    static let folder = URL(filePath: #filePath).deletingLastPathComponent()

    static func all() throws -> [SandboxCase] {
        let sandbox = folder.appending(path: "Sandbox")
        return try FileManager.default.contentsOfDirectory(atPath: sandbox.path).sorted().flatMap { file in
            let json = try JSON(parsing: Array(Data(contentsOf: sandbox.appending(path: file))), file: file)
            let topic = file.replacing(".json", with: "")
            return try #require(json["cases"]?.array).map { try SandboxCase($0, topic: topic) }
        }
    }

    private init(_ json: JSON, topic: String) throws {
        name = topic + ": " + (try #require(json["name"]?.string))
        scripts = try #require(json["scripts"]?.array).map(SandboxScript.init)
        context = SandboxContext(json["context"] ?? [:])
        expected = try #require(json["expect"])
    }
}
