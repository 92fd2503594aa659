/// The text of a report on its way out: it gathers here and leaves in few large pieces.
struct ReportText {
    private let output: ReporterOutput
    // Bytes, since appending to a string costs several times as much.
    private var pending: [UInt8] = []

    init(_ output: ReporterOutput) { self.output = output }

    /// Adds a text of the reporter's own.
    mutating func add(_ text: String, _ ink: Ink? = nil) {
        guard let ink, !text.isEmpty else { return append(text) }
        begin(ink)
        append(text)
        end(ink)
    }

    /// Adds a number that is not negative.
    mutating func add(_ number: Int) {
        guard number >= 10 else { return pending.append(UInt8(ascii: "0") + UInt8(max(0, number))) }
        add(number / 10)
        pending.append(UInt8(ascii: "0") + UInt8(number % 10))
    }

    private mutating func append(_ text: String) {
        // Nearly every string is stored as UTF-8: its bytes are copied as they are.
        let copied: Void? = unsafe text.utf8.withContiguousStorageIfAvailable { unsafe pending.append(contentsOf: $0) }
        if copied == nil { pending += text.utf8 }
    }

    /// What follows has this look, until `end` with the same one.
    mutating func begin(_ ink: Ink) {
        if output.style == .coloured { append(ink.start) }
    }

    mutating func end(_ ink: Ink) {
        if output.style == .coloured { append(ink.end) }
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
