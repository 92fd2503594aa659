package import Diagnostics
import JSONTree

extension HARError: DiagnosticError {
    package var diagnostic: Diagnostic {
        switch self {
        case .stream(let error):
            var diagnostic = error.diagnostic
            diagnostic.message = "the recording is no valid HAR: " + diagnostic.message
            return diagnostic
        case .notAHAR(let file):
            return Diagnostic(
                .error, "\"\(file)\" is no HAR: it has no log.entries",
                help: "make a recording with --record, or save one from the network panel of a browser")
        case .badEntry(let problem, let entry, let stretch):
            return Diagnostic(
                .error, "the recording is no valid HAR: \(problem)", at: stretch.location,
                path: "$.log.entries[\(entry)]", excerpt: stretch.excerpt)
        case .badContent(let problem, let entry, let file):
            return Diagnostic(.error, "entry \(entry) of \"\(file)\" cannot be used: \(problem)")
        case .notUTF8(let file):
            return Diagnostic(
                .error, "\"\(file)\" is not in UTF-8, as every HAR is", help: "convert it with: iconv -t UTF-8")
        case .changed(let file):
            return Diagnostic(.error, "\"\(file)\" was changed while it was in use")
        }
    }
}
