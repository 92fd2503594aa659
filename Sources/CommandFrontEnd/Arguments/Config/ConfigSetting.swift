import Diagnostics
import JSONTree
import Variables

/// One option that a config file sets.
struct ConfigSetting: Sendable {
    /// The row it concerns, as on the command line: `--iteration-count`.
    let option: String
    /// A text for each use of the option; empty where the file switches it off.
    let texts: [String]
    let document: JSONDocument
    let location: JSONLocation

    /// A message about it. Its line is left out where a secret may stand on it.
    func diagnostic(_ message: String, help: String? = nil) -> Diagnostic {
        document.diagnostic(.error, message, at: location, help: help).hidingSecrets
    }
}
