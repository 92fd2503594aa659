import Diagnostics
import Reporting
import RunModel
import Variables

/// The reports that a run was asked for.
struct Reports {
    let observers: [any RunObserving]
    private let files: ReportFiles

    /// Opens their files; one that cannot be opened is an error before anything is sent. `number` says which of the
    /// command's collections they are of, counted from 1.
    init(
        _ options: ReportOptions, of subject: ReportSubject, _ console: Console, number: Int
    ) throws(Diagnostic) {
        if number == 1 { for warning in options.warnings { console.show(warning) } }
        let files = ReportFiles(number: number) { console.show($0) }
        let redactor = console.redactor
        var output = ReporterOutput(
            write: StandardStream.output.write, redact: redactor.redact,
            style: Self.isColoured(options) ? .coloured : .plain, usesUnicode: options.usesUnicode,
            terminalWidth: Self.outputWidth, clock: LocalClock.now)
        output.isVerbose = options.isVerbose
        output.secrets = ReportSecrets(isActive: !options.showsSecrets, redactBytes: redactor.redact)
        output.files = files
        output.subject = subject
        output.progress = ProgressOutput(
            write: StandardStream.error.write, terminalWidth: StandardStream.error.terminalWidth)
        observers = options.reporters.compactMap { reporter in
            ReporterKind.named(reporter.name)?.make(reporter.settings, output: output)
        }
        self.files = files
        if let failure = files.openingFailure { throw failure }
    }

    /// Whether a report is missing or incomplete; the user has been told.
    var haveFailed: Bool { files.haveFailed }

    /// Columns to wrap at; nil where nothing is wrapped: outside terminals, and in CI, where they are logs.
    private static var outputWidth: Int? {
        let isInCI = ProcessEnvironment.value("CI").map { !$0.isEmpty } ?? false
        return isInCI ? nil : StandardStream.output.terminalWidth
    }

    private static func isColoured(_ options: ReportOptions) -> Bool {
        switch options.colour {
        case .auto: StandardStream.output.isTerminal && ProcessEnvironment.value("NO_COLOR") == nil
        case .on: true
        case .off: false
        }
    }
}

extension StandardStream {
    /// Columns of the terminal; nil where there is none.
    fileprivate var terminalWidth: Int? { isTerminal ? columns : nil }
}

extension ReportOptions {
    /// Whether one of the reports is text on standard output.
    var writesToTerminal: Bool {
        reporters.contains { $0.name == "cli" && !$0.settings.contains { $0.name == "silent" } }
    }

    /// What about the chosen reporters the user should know.
    fileprivate var warnings: [Diagnostic] {
        var warnings = unknownReporters.map { name in
            let known = ReporterKind.all.map(\.name)
            let suggestion = CloseMatch.suggestion(for: name, among: known).map { "did you mean \"\($0)\"?" }
            return Diagnostic(
                .warning, "there is no reporter \"\(name)\", so the run has no such report",
                help: suggestion ?? "there is: \(known.joined(separator: ", "))")
        }
        let drawing = reporters.filter { ReporterKind.named($0.name)?.takesTerminal == true }
        if drawing.count > 1, StandardStream.output.isTerminal, StandardStream.error.isTerminal {
            let names = drawing.map { "\"\($0.name)\"" }.joined(separator: " and ")
            warnings.append(Diagnostic(.warning, "reporters \(names) both draw on the terminal"))
        }
        return warnings
    }
}
