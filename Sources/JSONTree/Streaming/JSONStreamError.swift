package import Diagnostics

/// Why the elements of an array could not be read, and in what value that showed.
package enum JSONStreamError: DiagnosticError, Hashable {
    case text(TextStreamError, in: JSONLocation)
    case invalid(JSONError, in: JSONLocation)
    /// The text is a valid value of another kind.
    case notAnArray(kind: String)
    /// What leads to the array is a value of another kind.
    case wrongKind(expected: String, found: String, at: SourceStretch)

    package var diagnostic: Diagnostic {
        switch self {
        case .text(.source(let diagnostic), _): return diagnostic
        case .text(let error, let value): return Self.diagnostic(error.diagnostic, in: value)
        case .invalid(let error, let value): return Self.diagnostic(error.diagnostic, in: value)
        case .notAnArray(let kind):
            return Diagnostic(.error, "expected an array, found \(Self.found(kind)) instead")
        case .wrongKind(let expected, let kind, let stretch):
            return Diagnostic(
                .error, "expected \(expected), found \(Self.found(kind)) instead", at: stretch.location,
                excerpt: stretch.excerpt)
        }
    }

    private static func found(_ kind: String) -> String { kind == "null" ? kind : "the \(kind)" }

    private static func diagnostic(_ diagnostic: Diagnostic, in value: JSONLocation) -> Diagnostic {
        var diagnostic = diagnostic
        if value != .root { diagnostic.path = value.description }
        return diagnostic
    }
}
