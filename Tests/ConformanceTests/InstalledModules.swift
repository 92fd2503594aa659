import Foundation

@testable import ScriptSandbox

/// The libraries that the scripts of cases find: those of the system and of `NODE_PATH`.
enum InstalledModules {
    static let searchPath = ModuleSearchPath(nodePath: ProcessInfo.processInfo.environment["NODE_PATH"])

    static func has(_ name: String) -> Bool {
        ModuleResolver(searchPath, files: SystemModuleFiles()).resolve(name, from: nil) != nil
    }
}
