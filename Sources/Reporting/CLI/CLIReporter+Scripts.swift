import RunModel

extension CLIReporter {
    /// Columns of a logged line where the output is no terminal; a terminal gives its own width less the frame.
    private static let defaultConsoleWidth = 54

    /// Messages that follow one another share one box.
    func show(_ message: ScriptLogMessage, on text: inout ReportText) {
        guard options.showsConsole, message.level != .clear else { return }
        if !isConsoleOpen {
            isConsoleOpen = true
            if options.showsTimestamps { text.line("  [\(output.clock().time)]", .grey) }
            text.line("  \(symbols.consoleTop)", .grey)
        }
        let width = max(10, output.terminalWidth.map { $0 - 6 } ?? Self.defaultConsoleWidth)
        let logged = message.texts.map(output.redact).joined(separator: ", ")
        for line in logged.split(separator: "\n", omittingEmptySubsequences: true) {
            for piece in Self.pieces(of: line, width) {
                text.add("  \(symbols.consoleMiddle) ", .grey)
                text.line(PrintableText.line(String(piece)), message.level.ink)
            }
        }
    }

    func closeConsole(on text: inout ReportText) {
        guard isConsoleOpen else { return }
        isConsoleOpen = false
        text.line("  \(symbols.consoleBottom)", .grey)
    }

    private static func pieces(of line: Substring, _ width: Int) -> [Substring] {
        var pieces: [Substring] = []
        var rest = line
        while !rest.isEmpty {
            pieces.append(rest.prefix(width))
            rest = rest.dropFirst(width)
        }
        return pieces
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
