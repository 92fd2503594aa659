import RunModel

extension CLIReporter {
    /// Columns of a line in a box where the output is no terminal; a terminal gives its own width less the frame.
    private static let defaultBoxWidth = 54
    /// How long after the last message another one still joins it.
    private static let consolePatience = Duration.milliseconds(500)

    /// The lines of a text within a box, empty ones left out, each safe to print. Secrets are masked already.
    func boxLines(of text: String) -> [String] {
        let width = max(10, output.terminalWidth.map { $0 - 6 } ?? Self.defaultBoxWidth)
        return text.split(omittingEmptySubsequences: true, whereSeparator: \.isNewline).flatMap { line in
            LineWrapping.pieces(of: line, length: width).map { PrintableText.line(String($0)) }
        }
    }

    /// Messages that follow one another at once share one box.
    func show(_ message: ScriptLogMessage, on text: inout ReportText) {
        guard options.showsConsole, message.level != .clear else { return }
        let now = output.instant()
        if isConsoleOpen, now - lastMessage > Self.consolePatience { closeConsole(on: &text) }
        lastMessage = now
        if !isConsoleOpen {
            isConsoleOpen = true
            if options.showsTimestamps { text.line("  [\(output.clock().time)]", .grey) }
            text.line("  \(symbols.consoleTop)", .grey)
        }
        for line in boxLines(of: message.texts.map(output.redact).joined(separator: ", ")) {
            text.add("  \(symbols.consoleMiddle) ", .grey)
            text.line(line, message.level.ink)
        }
    }

    func closeConsole(on text: inout ReportText) {
        guard isConsoleOpen else { return }
        isConsoleOpen = false
        text.line("  \(symbols.consoleBottom)", .grey)
    }

    /// A script that ended with an error; its message stands in the table of failures.
    func showFailed(_ record: ScriptRecord, _ error: ScriptError, on text: inout ReportText) {
        failureCount += 1
        let number = String(failureCount).rightAligned(to: 3)
        text.line("\(number)⠄ \(text.safe(error.name)) in \(record.place)", .redBold)
    }
}

extension ScriptLogMessage.Level {
    fileprivate var ink: Ink {
        switch self {
        case .log, .clear: .grey
        case .info: .cyan
        case .warn: .yellow
        case .error: .red
        case .debug: .blue
        }
    }
}
