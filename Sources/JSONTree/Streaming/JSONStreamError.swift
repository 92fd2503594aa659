package import Diagnostics

/// Why the elements of an array could not be read. Elements count from 0.
package enum JSONStreamError: DiagnosticError, Hashable {
    case text(TextStreamError, element: Int)
    case invalid(JSONError, element: Int)
    /// The text is a valid value of another kind.
    case notAnArray(kind: String)
    /// What leads to the array is a value of another kind.
    case wrongKind(expected: String, found: String, at: SourceStretch)

    package var diagnostic: Diagnostic {
        switch self {
        case .text(.source(let diagnostic), _): return diagnostic
        case .text(let error, let element): return Self.diagnostic(error.diagnostic, in: element)
        case .invalid(let error, let element): return Self.diagnostic(error.diagnostic, in: element)
        case .notAnArray(let kind):
            return Diagnostic(.error, "expected an array, found \(Self.found(kind)) instead")
        case .wrongKind(let expected, let kind, let stretch):
            return Diagnostic(
                .error, "expected \(expected), found \(Self.found(kind)) instead", at: stretch.location,
                excerpt: stretch.excerpt)
        }
    }

    private static func found(_ kind: String) -> String { kind == "null" ? kind : "the \(kind)" }

    private static func diagnostic(_ diagnostic: Diagnostic, in element: Int) -> Diagnostic {
        var diagnostic = diagnostic
        diagnostic.path = JSONLocation.root.element(element).description
        return diagnostic
    }
}
