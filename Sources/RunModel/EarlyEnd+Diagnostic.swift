package import Diagnostics

extension EarlyEnd {
    /// The run's own error; nil where the report says it all.
    package var error: Diagnostic? {
        switch self {
        case .interrupted, .bailed: nil
        case .outOfTime(let limit):
            Diagnostic(
                .error, "the run took longer than \(limit.wholeMilliseconds) ms, so it was ended",
                help: "give it more time with --timeout MS, or all it takes with 0")
        case .aborted(let failure):
            Diagnostic(
                .error, "the run was ended by \(failure.name) at \(failure.placeAndPosition): \(failure.message)",
                path: failure.itemPath.isEmpty ? nil : failure.itemPath)
        }
    }
}

extension RunFailure {
    fileprivate var placeAndPosition: String { position.map { "\(place):\($0)" } ?? place }
}

extension Duration {
    fileprivate var wholeMilliseconds: Int64 {
        components.seconds * 1000 + components.attoseconds / 1_000_000_000_000_000
    }
}
