/// The text of a report on its way out: it gathers here and leaves in few large pieces.
struct ReportText {
    private let output: ReporterOutput
    private var pending = ""

    init(_ output: ReporterOutput) { self.output = output }

    /// Adds a text of the reporter's own.
    mutating func add(_ text: String, _ ink: Ink? = nil) {
        guard let ink, output.style == .coloured, !text.isEmpty else { return pending += text }
        pending += ink.start
        pending += text
        pending += ink.end
    }

    mutating func line(_ text: String = "", _ ink: Ink? = nil) {
        add(text, ink)
        pending += "\n"
    }

    /// One line of a text that comes from elsewhere, with its secrets masked and nothing in it that a terminal would obey.
    func safe(_ text: String) -> String { PrintableText.line(output.redact(text)) }

    /// The same for a text that may have several lines.
    func safeLines(_ text: String) -> [String] { PrintableText.lines(output.redact(text)) }

    /// Hands on what has gathered.
    mutating func flush() {
        guard !pending.isEmpty else { return }
        output.write(pending)
        pending.removeAll(keepingCapacity: true)
    }
}
