package import Diagnostics

/// Why a text that is read block by block could not be read on.
package enum TextStreamError: DiagnosticError, Hashable {
    /// The file could not be read; the message says which, and why.
    case source(Diagnostic)
    case badUTF8(UInt8, at: SourceStretch)
    /// One thing that must be in memory as a whole, such as a row, is larger than is reasonable.
    case tooLarge(limit: Int, at: SourceStretch)

    package var diagnostic: Diagnostic {
        switch self {
        case .source(let diagnostic): diagnostic
        case .badUTF8(let byte, let stretch): JSONError(.badUTF8(byte), at: stretch).diagnostic
        case .tooLarge(let limit, let stretch):
            Diagnostic(
                .error, "a row takes more than \(limit >> 20) MB", at: stretch.location, excerpt: stretch.excerpt,
                help: "look for a bracket or a quote that is never closed")
        }
    }
}
