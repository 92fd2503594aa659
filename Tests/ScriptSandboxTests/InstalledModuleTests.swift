import Foundation
import ScriptSandbox
import Testing
import TestSupport

@Suite struct InstalledModuleTests {
    @Test func `lists each library with its version and the place where it is found`() throws {
        let folder = try TemporaryDirectory()
        for (name, version) in [("tv4", "1.3.0"), ("csv-parse", "1.2.4")] {
            try FileManager.default.createDirectory(
                atPath: folder.file("\(name)/lib"), withIntermediateDirectories: true)
            try folder.write("\(name)/package.json", #"{"name": "\#(name)", "version": "\#(version)"}"#)
        }
        try folder.write("tv4/index.js", "")
        try folder.write("csv-parse/lib/sync.js", "")
        let path = ModuleSearchPath(modulePaths: [folder.path])
        let modules = try Sandbox(SandboxOptions(modules: path)).installedModules()
        let found = { (name: String) in modules.first { $0.name == name } }
        #expect(found("tv4")?.version == "1.3.0")
        #expect(found("tv4")?.path?.hasSuffix("/tv4/index.js") == true)
        #expect(found("csv-parse/lib/sync")?.version == "1.2.4")
        #expect(modules.map(\.name).contains("chai"))
    }
}
