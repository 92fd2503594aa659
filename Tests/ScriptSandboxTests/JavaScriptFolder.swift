import Foundation

/// Where the JavaScript lies in the repository.
enum JavaScriptFolder {
    private static let tests = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "JavaScript")
    private static let root = tests.appending(path: "../../../Sources/CSandboxScripts/js").standardized

    /// Paths of the embedded files below `js/`, sorted.
    static func sources() throws -> [String] { try files(below: root, suffix: ".js") }

    /// Paths below `JavaScript/` of the test files, sorted.
    static func testFiles() throws -> [String] { try files(below: tests, suffix: ".test.js") }

    static func text(ofTest path: String) throws -> String {
        try String(contentsOf: tests.appending(path: path), encoding: .utf8)
    }

    private static func files(below folder: URL, suffix: String) throws -> [String] {
        try FileManager.default.subpathsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(suffix) }.sorted()
    }
}
