import Foundation

@testable import ScriptSandbox

/// The libraries that the scripts of cases find: those below `Modules/`, of `NODE_PATH` and of the system.
enum InstalledModules {
    static let searchPath = ModuleSearchPath(
        modulePaths: [SandboxCase.folder.appending(path: "Modules").path],
        nodePath: ProcessInfo.processInfo.environment["NODE_PATH"])

    static func has(_ name: String) -> Bool {
        ModuleResolver(searchPath, files: SystemModuleFiles()).resolve(name, from: nil) != nil
    }
}
