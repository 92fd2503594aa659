import RunModel

/// Shows the warnings of a run on standard error.
final class WarningPrinter: RunObserving {
    private let console: Console

    init(_ console: Console) { self.console = console }

    func receive(_ event: RunEvent) {
        if case .warning(let diagnostic) = event { console.show(diagnostic) }
    }
}
