import Diagnostics
import JSONTree
import PostmanFormat
import RunModel

/// The files that scripts with a `src` take their code from. Whatever the options allow to bodies, none outside the
/// working directory is read: what runs is code.
struct ScriptFiles {
    private let files: BodyFiles

    init(workingDirectory: String?) {
        files = BodyFiles(workingDirectory: workingDirectory, access: .insideWorkingDirectory)
    }

    /// Puts the code in, and returns a warning for each script that stays without.
    func load(_ collection: inout Collection) -> [Diagnostic] {
        let document = collection.document
        var warnings: [Diagnostic] = []
        collection.changeScripts { event in
            guard let path = event.script.source, !event.isDisabled else { return event.script }
            var script = event.script
            switch text(path) {
            case .success(let text):
                script.text = text
                script.source = nil
            case .failure(let reason):
                warnings.append(
                    document.diagnostic(
                        .warning, "a script is not run: \(reason.text)",
                        at: event.location.member("script").member("src"),
                        help: "put the file below the working directory (--working-dir), or the code into \"exec\""))
            }
            return script
        }
        return warnings
    }

    /// Why there is no code.
    private struct Reason: Error {
        let text: String
    }

    private func text(_ path: String) -> Result<String, Reason> {
        if path.contains("://") { return .failure(Reason(text: "\"\(path)\" lies on the network")) }
        do {
            return .success(String(decoding: try files.read(path), as: UTF8.self))
        } catch .outsideWorkingDirectory {
            return .failure(Reason(text: "\"\(path)\" lies outside the working directory"))
        } catch {
            return .failure(Reason(text: error.message))
        }
    }
}
