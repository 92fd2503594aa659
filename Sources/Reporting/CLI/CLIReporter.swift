import HTTPModel
package import RunModel

/// The report people read in a terminal, in the look of newman's `cli` reporter.
package final class CLIReporter: RunObserving {
    let options: CLIReporterOptions
    let output: ReporterOutput
    let symbols: CLISymbols
    var text: ReportText
    /// Folders of the item before, to tell when a heading is due.
    private var folders: [String] = []
    /// All failures so far: the number of the next failed assertion.
    var failureCount = 0
    private var isRequestLineOpen = false
    /// Scripts send several requests at once and log meanwhile, so theirs are shown only once they have ended.
    private(set) var isInScript = false
    /// Whether the box around what scripts log is still open.
    var isConsoleOpen = false
    /// When a script last logged something.
    var lastMessage = ContinuousClock.now
    /// What takes secrets out of the details that a verbose report shows.
    lazy var mask = SecretMask(output)
    private var spreads = TransferSpreads()

    init(options: CLIReporterOptions = CLIReporterOptions(), output: ReporterOutput) {
        self.options = options
        self.output = output
        symbols = output.usesUnicode ? .unicode : .ascii
        text = ReportText(output)
    }

    package func receive(_ event: RunEvent) {
        if options.isSilent { return }
        if case .console = event {} else { closeConsole(on: &text) }
        switch event {
        case .start(let start): showBanner(start, on: &text)
        case .beforeIteration(let cursor): showIteration(cursor, on: &text)
        case .beforeFinally: text.line("\nfinally", .greyUnderlined)
        case .beforeItem(let item, _): showName(of: item, on: &text)
        case .beforeScript: isInScript = true
        case .beforeRequest(let record): if !isInScript { beginRequestLine(record, on: &text) }
        case .request(let record, let outcome):
            if isInScript { beginRequestLine(record, on: &text) }
            endRequestLine(record, outcome, on: &text)
        case .retry(let notice): show(notice, on: &text)
        case .console(let message): show(message, on: &text)
        case .script(let record, let error):
            isInScript = false
            if let error { showFailed(record, error, on: &text) }
        case .nextRequest(let name):
            if let name { text.line("\nAttempting to set next request to \(output.safe(name))", .grey) }
        case .assertion(let result): show(result, on: &text)
        case .capture(let result): show(result, on: &text)
        case .skipped(_, let reason): showSkipped(reason.message, on: &text)
        case .exception, .visualization, .warning, .iteration: break
        case .item: closeRequestLine(on: &text)
        case .done(let summary): showEnd(summary, on: &text)
        }
    }

    package func flush() { text.flush() }
}

extension CLIReporter {
    private func showBanner(_ start: RunStart, on text: inout ReportText) {
        if options.showsBanner { text.line("postrider\n") }
        let names = [start.collectionName, start.chainName ?? ""].filter { !$0.isEmpty }
        if !names.isEmpty { text.line(names.map(output.safe).joined(separator: " / ")) }
    }

    private func showIteration(_ cursor: Cursor, on text: inout ReportText) {
        guard cursor.iterationCount > 1 else { return }
        text.line()
        text.begin(.greyUnderlined)
        text.add("Iteration ")
        text.add(cursor.iteration + 1)
        text.add("/")
        text.add(cursor.iterationCount)
        text.end(.greyUnderlined)
        text.line()
    }

    private func showName(of item: PlannedItem, on text: inout ReportText) {
        if item.folders != folders {
            folders = item.folders
            if !folders.isEmpty { text.add("\n\(symbols.folder) \(output.safe(folders.joined(separator: " / ")))") }
        }
        text.add("\n")
        text.add(folders.isEmpty ? symbols.rootItem : symbols.nestedItem)
        text.add(" ")
        text.line(output.safe(item.name))
    }

    private func beginRequestLine(_ record: RequestRecord, on text: inout ReportText) {
        closeRequestLine(on: &text)
        text.add("  ")
        if options.showsTimestamps { text.add("[\(output.clock().dateAndTime)] ") }
        text.add(output.safe(record.method), .grey)
        text.add(" ")
        text.add(output.safe(record.url), .grey)
        text.add(" ")
        isRequestLineOpen = true
    }

    private func endRequestLine(_ record: RequestRecord, _ outcome: RequestOutcome, on text: inout ReportText) {
        isRequestLineOpen = false
        switch outcome.result {
        case .success(let response) where output.isVerbose:
            text.line()
            spreads.add(outcome)
            showDetails(record, outcome, response, on: &text)
        case .success(let response):
            text.begin(.grey)
            show(response, outcome.responseTime, on: &text)
            text.end(.grey)
            text.line()
        case .failure(let failure):
            failureCount += 1
            text.line("[errored]", .red)
            for line in text.safeLines(failure.message) { text.line("     \(line)", .red) }
        }
    }

    private func show(_ response: HTTPResponse, _ time: Duration, on text: inout ReportText) {
        text.add("[")
        text.add(response.status)
        let reason = output.safe(response.shownReason)
        if !reason.isEmpty { text.add(" ") }
        text.add(reason)
        text.add(", ")
        text.add(SizeText.text(response.approximateSize))
        text.add(", ")
        text.add(TimeText.text(time))
        text.add("]")
    }

    /// A request whose end was never reported leaves no half line behind.
    private func closeRequestLine(on text: inout ReportText) {
        if isRequestLineOpen { text.line() }
        isRequestLineOpen = false
    }

    private func show(_ notice: RetryNotice, on text: inout ReportText) {
        let attempt = "attempt \(notice.attempt) of \(notice.attempts)"
        let wait = TimeText.text(notice.wait)
        text.add("  \(symbols.retry)  ", .cyan)
        text.line("\(attempt): \(output.safe(notice.reason)), next in \(wait)", .grey)
    }

    private func show(_ assertion: AssertionResult, on text: inout ReportText) {
        switch assertion.verdict {
        case .passed:
            guard options.showsOtherAssertions else { return }
            addTime(on: &text)
            text.add("  \(symbols.pass)  ", .green)
            text.line(output.safe(assertion.name), .grey)
        case .failed:
            failureCount += 1
            guard options.showsFailedAssertions else { return }
            addTime(on: &text)
            let number = String(failureCount).rightAligned(to: 3)
            text.line("\(number). \(output.safe(assertion.name))", .redBold)
        case .skipped:
            guard options.showsOtherAssertions else { return }
            addTime(on: &text)
            showSkipped(assertion.name, on: &text)
        }
    }

    private func addTime(on text: inout ReportText) {
        if options.showsTimestamps { text.add("  [\(output.clock().time)]", .grey) }
    }

    private func showSkipped(_ what: String, on text: inout ReportText) {
        text.line("  -  [skipped] \(output.safe(what))", .cyan)
    }

    private func show(_ capture: CaptureResult, on text: inout ReportText) {
        let value = capture.isSecret ? "***" : ValuePreview.text(of: capture.value, redact: output.redact)
        text.add("  \(symbols.capture)  ", .cyan)
        text.line(
            "\(output.safe(capture.variable)) = \(PrintableText.line(value))\(capture.isFallback ? " (default)" : "")",
            .grey)
    }

    private func showEnd(_ summary: RunSummary, on text: inout ReportText) {
        closeRequestLine(on: &text)
        if summary.wasInterrupted { text.line("\ninterrupted", .redBold) }
        if options.showsSummary {
            text.line()
            SummaryTable(summary, output.isVerbose ? spreads : TransferSpreads(), border: symbols.border).write(
                to: &text)
        }
        if options.showsFailures, !summary.failures.isEmpty {
            text.line()
            FailureTable(summary, terminalWidth: output.terminalWidth).write(to: &text)
        }
        text.flush()
    }
}
