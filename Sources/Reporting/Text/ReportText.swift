/// The text of a report on its way out: it gathers here and leaves in few large pieces.
struct ReportText {
    private let output: ReporterOutput
    // Bytes, since appending to a string costs several times as much.
    private var pending: [UInt8] = []

    init(_ output: ReporterOutput) { self.output = output }

    /// Adds a text of the reporter's own.
    mutating func add(_ text: String, _ ink: Ink? = nil) {
        guard let ink, !text.isEmpty else { return pending += text.utf8 }
        begin(ink)
        pending += text.utf8
        end(ink)
    }

    /// What follows has this look, until `end` with the same one.
    mutating func begin(_ ink: Ink) {
        if output.style == .coloured { pending += ink.start.utf8 }
    }

    mutating func end(_ ink: Ink) {
        if output.style == .coloured { pending += ink.end.utf8 }
    }

    mutating func line(_ text: String = "", _ ink: Ink? = nil) {
        add(text, ink)
        pending.append(UInt8(ascii: "\n"))
    }

    func safe(_ text: String) -> String { output.safe(text) }

    /// The same for a text that may have several lines.
    func safeLines(_ text: String) -> [String] { PrintableText.lines(output.redact(text)) }

    /// Hands on what has gathered.
    mutating func flush() {
        guard !pending.isEmpty else { return }
        output.write(String(decoding: pending, as: UTF8.self))
        pending.removeAll(keepingCapacity: true)
    }
}

extension ReporterOutput {
    /// One line of a text that comes from elsewhere, with its secrets masked and nothing in it that a terminal would obey.
    func safe(_ text: String) -> String { PrintableText.line(redact(text)) }
}
