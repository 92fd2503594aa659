import Diagnostics

/// Where results and messages go: results to standard output, everything else to standard error.
struct Console {
    private let renderer = DiagnosticRenderer(
        style: StandardStream.error.isTerminal && ProcessEnvironment.value("NO_COLOR") == nil ? .coloured : .plain)

    func print(_ text: String) { StandardStream.output.write(text) }

    /// Says on standard error how the tool is used.
    func explain(_ usage: String) { StandardStream.error.write(usage) }

    func show(_ diagnostic: Diagnostic, redacting redactor: Redactor = .off) {
        StandardStream.error.write(redactor.redact(renderer.render(diagnostic)))
    }
}
