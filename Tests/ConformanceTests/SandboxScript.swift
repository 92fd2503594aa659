import JSONTree
import RunModel

/// One script of a case.
struct SandboxScript: Sendable {
    let phase: ScriptJob.Phase
    let text: String
    /// Members that take the place of the context's for this script, such as `iteration`.
    let own: JSON

    init(_ json: JSON) {
        own = json
        switch json {
        case .string(let text):
            phase = .test
            self.text = text
        default:
            phase = json["listen"] == "prerequest" ? .prerequest : .test
            let exec = json["exec"]
            text = exec?.string ?? (exec?.array ?? []).compactMap(\.string).joined(separator: "\n")
        }
    }
}
