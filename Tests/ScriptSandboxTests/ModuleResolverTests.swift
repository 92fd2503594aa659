import Foundation
import JSONTree
import TestSupport
import Testing

@testable import ScriptSandbox

/// Node's look-up of modules. Source: https://nodejs.org/api/modules.html#all-together
@Suite struct ModuleResolverTests {
    private static let search = ModuleSearchPath(
        modulePaths: ["/mods"], collectionFolder: "/projects/api", nodePath: "relative:/node/path:")

    @Test(arguments: try ModuleExample.load())
    func `finds the file that a name means`(_ example: ModuleExample) {
        let resolver = ModuleResolver(Self.search, files: FilesInMemory(example.files))
        #expect(resolver.resolve(example.name, from: example.from) == example.found)
        // Once more, from what it remembers.
        #expect(resolver.resolve(example.name, from: example.from) == example.found)
    }

    @Test func `a module is known by its real path`() throws {
        let folder = try TemporaryDirectory()
        for name in ["store/m", "node_modules"] {
            try FileManager.default.createDirectory(
                atPath: folder.file(name), withIntermediateDirectories: true)
        }
        let file = try folder.write("store/m/index.js", "module.exports = 1")
        try FileManager.default.createSymbolicLink(
            atPath: folder.file("node_modules/m"), withDestinationPath: folder.file("store/m"))
        let search = ModuleSearchPath(collectionFolder: folder.path)
        let resolver = ModuleResolver(search, files: SystemModuleFiles())
        let found = try #require(resolver.resolve("m", from: nil))
        #expect(found == SystemModuleFiles().canonical(file))
        #expect(try resolver.source(found) == Array("module.exports = 1".utf8))
    }

    @Test func `a file that cannot be read says why`() {
        let resolver = ModuleResolver(ModuleSearchPath(), files: SystemModuleFiles())
        #expect(throws: ModuleFileError(path: "/nowhere", reason: "No such file or directory")) {
            try resolver.source("/nowhere")
        }
    }
}

/// One look-up: a name in a module, or in a script where `from` is nil, and the files that are there.
struct ModuleExample: Sendable, CustomTestStringConvertible {
    let about: String
    let name: String
    let from: String?
    let files: [String: String]
    let found: String?

    var testDescription: String { "\(about): \(name) from \(from ?? "a script") in \(files.keys.sorted())" }

    static func load() throws -> [ModuleExample] {
        let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Fixtures/modules.json")
        return try JSON(parsing: String(contentsOf: file, encoding: .utf8)).array?.map(ModuleExample.init) ?? []
    }

    private init(_ json: JSON) {
        about = json["about"]?.string ?? ""
        name = json["name"]?.string ?? ""
        from = json["from"]?.string
        // A package.json stands there as an object.
        let members = json["files"]?.object?.members ?? []
        files = Dictionary(uniqueKeysWithValues: members.map { ($0.name, $0.value.string ?? $0.value.text()) })
        found = json["found"]?.string
    }
}

/// Files by path.
private struct FilesInMemory: ModuleFiles {
    private let files: [String: String]
    private let folders: Set<String>

    init(_ files: [String: String]) {
        self.files = files
        var folders: Set<String> = []
        for path in files.keys {
            var folder = path
            repeat {
                folder = ModulePath.folder(of: folder)
                folders.insert(folder)
            } while folder != "/"
        }
        self.folders = folders
    }

    func isFile(_ path: String) -> Bool { files[path] != nil }
    func isFolder(_ path: String) -> Bool { folders.contains(path) }
    func canonical(_ path: String) -> String { path }

    func read(_ path: String) throws(ModuleFileError) -> [UInt8] {
        guard let text = files[path] else { throw ModuleFileError(path: path, reason: "No such file or directory") }
        return Array(text.utf8)
    }
}
