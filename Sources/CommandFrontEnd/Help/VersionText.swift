import Diagnostics
import ScriptSandbox

/// The version of the program, as `--version` prints it.
enum VersionText {
    static let number = "0.1.0"
    static let text = number + "\n"

    /// With `--verbose`: what runs scripts, and each library that they have by name, with its version and place.
    static func verbose(_ options: SandboxOptions) -> String {
        var lines = [number, ""]
        do throws(Diagnostic) {
            let modules = try Sandbox(options).installedModules()
            lines.append("scripts run on \(JavaScriptLibrary.version ?? "")")
            let width = modules.map(\.name.count).max() ?? 0
            for module in modules {
                let name = module.name + String(repeating: " ", count: width - module.name.count)
                let place = module.path.map { "\(module.version ?? "unknown version")  \($0)" } ?? "not installed"
                lines.append("  \(name)  \(place)")
            }
        } catch {
            lines.append(error.message)
        }
        return lines.joined(separator: "\n") + "\n"
    }
}
