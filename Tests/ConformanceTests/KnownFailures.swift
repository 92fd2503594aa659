import Foundation
import JSONTree

/// `known-failures.json`: names of cases that fail, each with the reason. A listed case that passes fails the run.
enum KnownFailures {
    static func load() throws -> [String: String] {
        let path = SandboxCase.folder.appending(path: "known-failures.json")
        let json = try JSON(parsing: Array(Data(contentsOf: path)), file: path.lastPathComponent)
        return Dictionary((json.object?.members ?? []).map { ($0.name, $0.value.string ?? "") }) { _, last in last }
    }
}
