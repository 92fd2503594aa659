package import Diagnostics

/// A name that selects nothing to run.
package enum SelectionError: DiagnosticError, Hashable {
    /// With the names there are, for a suggestion.
    case unknownFolder(String, known: [String])

    package var diagnostic: Diagnostic {
        switch self {
        case .unknownFolder(let name, let known):
            let suggestion = CloseMatch.suggestion(for: name, among: known)
            return Diagnostic(
                .error, "no folder or request is named \"\(name)\"",
                help: suggestion.map { "did you mean \"\($0)\"?" } ?? "postrider list COLLECTION shows them all")
        }
    }
}
