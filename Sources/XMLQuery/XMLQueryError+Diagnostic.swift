import Diagnostics

extension XMLQueryError: DiagnosticError {
    var diagnostic: Diagnostic {
        switch self {
        case .libraryMissing:
            Diagnostic(
                .error, "XPath needs the library libxml2, which is not installed",
                help: "install it, on Debian and Ubuntu with: apt-get install libxml2")
        case .tooLarge(let limit):
            Diagnostic(.error, "the document is larger than \(limit >> 20) MB, too large for XPath")
        case .malformed(let reason, let line):
            Diagnostic(
                .error,
                "the document is not XML" + (reason.isEmpty ? "" : ": \(reason)") + (line > 0 ? " (line \(line))" : ""))
        case .declaresEntities:
            Diagnostic(.error, "the document declares entities, which are not expanded for safety")
        case .badExpression(let expression, let reason):
            Diagnostic(
                .error,
                "\"\(expression)\" is no XPath expression that can be evaluated"
                    + (reason.isEmpty ? "" : ": \(reason)"))
        case .outOfMemory:
            Diagnostic(.error, "not enough memory to evaluate XPath")
        }
    }
}
