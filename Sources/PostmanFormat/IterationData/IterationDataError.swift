package import JSONTree

/// Why a file of iteration data cannot be used.
package enum IterationDataError: Error, Sendable, Hashable {
    /// The text could not be read, or not understood as text.
    case text(TextStreamError)
    case json(JSONStreamError)
    /// - Parameter hidesLine: Whether the line must not be shown, since a column is named like a secret.
    case csv(CSVProblem, at: SourceStretch, hidesLine: Bool)
    /// The file has fewer rows than it had when the run began.
    case changed(file: String)
}
