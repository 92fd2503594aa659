import Diagnostics
import JSONTree
import RunModel
import ScriptSandbox

extension ScriptFinding {
    /// The message about a finding. It points into the collection, or into the file that the code lies in.
    func diagnostic(in script: CollectionScript, of document: JSONDocument) -> Diagnostic {
        let label = "line \(line):\(column) of the script"
        if let file = script.file {
            let lines = script.text.split(separator: "\n", omittingEmptySubsequences: false)
            let excerpt = SourceExcerpt(line: String(lines[line - 1]), length: range.count)
            return Diagnostic(
                .error, message(script), at: SourceLocation(file: file, line: line, column: column), excerpt: excerpt,
                help: help)
        }
        guard let place = ScriptPlace(of: script, in: document) else {
            return document.diagnostic(.error, message(script), at: script.location, label: label, help: help)
        }
        return place.diagnostic(message(script), at: range, label: label, help: help)
    }

    private func message(_ script: CollectionScript) -> String {
        switch problem {
        case .syntax(let reason):
            "syntax error in the \(script.name): \(Self.clause(reason))"
        case .unknownMember(let name, _):
            "there is no \"\(name)\", used in the \(script.name)"
        case .memberOfOtherPhase(let name, let phase):
            "there is \"\(name)\" in \(phase == .test ? "test" : "pre-request") scripts only, used in the \(script.name)"
        }
    }

    /// The engine's sentence as a part of ours.
    private static func clause(_ sentence: String) -> String {
        let text = sentence.hasSuffix(".") ? sentence.dropLast() : Substring(sentence)
        return text.prefix(1).lowercased() + text.dropFirst()
    }

    private var help: String? {
        switch problem {
        case .unknownMember(_, let suggestion?): "did you mean \"\(suggestion)\"?"
        case .syntax, .unknownMember, .memberOfOtherPhase: nil
        }
    }
}
