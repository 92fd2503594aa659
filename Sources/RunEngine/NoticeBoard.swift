import Diagnostics

/// Remembers which warnings were given, so that a run of many iterations says each once.
struct NoticeBoard {
    /// Past this many different ones no more are remembered, nor given: memory stays flat.
    private static let limit = 1000

    private var given: Set<Diagnostic> = []

    mutating func isNew(_ diagnostic: Diagnostic) -> Bool {
        given.count < Self.limit && given.insert(diagnostic).inserted
    }
}
