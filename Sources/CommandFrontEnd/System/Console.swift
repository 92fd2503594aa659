import Diagnostics

/// Where results and messages go: results to standard output, everything else to standard error, and every message through
/// one redactor.
struct Console: Sendable {
    let redactor: Redactor
    private let renderer = DiagnosticRenderer(style: Self.style(of: .error))

    init(_ redactor: Redactor = .off) { self.redactor = redactor }

    func print(_ text: String) { StandardStream.output.write(text) }

    /// Says on standard error how the tool is used.
    func explain(_ usage: String) { StandardStream.error.write(usage) }

    func show(_ diagnostic: Diagnostic) {
        StandardStream.error.write(redactor.redact(renderer.render(diagnostic)))
    }

    /// Prints a message that is a result, such as a finding that was asked for.
    func print(_ finding: Diagnostic) {
        print(redactor.redact(DiagnosticRenderer(style: Self.style(of: .output)).render(finding)))
    }

    private static func style(of stream: StandardStream) -> DiagnosticRenderer.Style {
        stream.isTerminal && ProcessEnvironment.value("NO_COLOR") == nil ? .coloured : .plain
    }
}
