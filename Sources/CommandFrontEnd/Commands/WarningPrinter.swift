import Diagnostics
import RunModel

/// Shows the warnings of a run on standard error.
final class WarningPrinter: RunObserving {
    private let console: Console
    private let redactor: Redactor

    init(_ console: Console, _ redactor: Redactor) {
        self.console = console
        self.redactor = redactor
    }

    func receive(_ event: RunEvent) {
        if case .warning(let diagnostic) = event { console.show(diagnostic, redacting: redactor) }
    }
}
