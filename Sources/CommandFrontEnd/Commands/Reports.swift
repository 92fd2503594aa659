import Diagnostics
import Reporting
import RunModel

/// The reporters that a run was asked for.
struct Reports {
    let observers: [any RunObserving]

    init(_ options: ReportOptions, _ redactor: Redactor) {
        let isTerminal = StandardStream.output.isTerminal
        let isColoured =
            switch options.colour {
            case .auto: isTerminal && ProcessEnvironment.value("NO_COLOR") == nil
            case .on: true
            case .off: false
            }
        let reporterOutput = ReporterOutput(
            write: StandardStream.output.write, redact: redactor.redact, style: isColoured ? .coloured : .plain,
            usesUnicode: options.usesUnicode, terminalWidth: isTerminal ? StandardStream.output.columns : nil,
            clock: LocalClock.now)
        observers = options.reporters.compactMap { reporter in
            ReporterKind.named(reporter.name)?.make(options: reporter.options, output: reporterOutput)
        }
    }
}
