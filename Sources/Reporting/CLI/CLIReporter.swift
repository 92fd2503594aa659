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
    /// Whether the box around what scripts log is still open.
    var isConsoleOpen = false

    init(options: CLIReporterOptions = CLIReporterOptions(), output: ReporterOutput) {
        self.options = options
        self.output = output
        symbols = output.usesUnicode ? .unicode : .ascii
        text = ReportText(output)
    }

    package func receive(_ event: RunEvent) {
        if options.isSilent { return }
        if case .console = event {} else { closeConsole() }
        switch event {
        case .start(let start): showBanner(start)
        case .beforeIteration(let cursor): showIteration(cursor)
        case .beforeFinally: text.line("\nfinally", .greyUnderlined)
        case .beforeItem(let item, _): showName(of: item)
        case .beforeRequest(let record): beginRequestLine(record)
        case .request(_, let outcome): endRequestLine(outcome)
        case .retry(let notice): show(notice)
        case .console(let message): show(message)
        case .script(let record, let error): if let error { showFailed(record, error) }
        case .nextRequest(let name):
            if let name { text.line("\nAttempting to set next request to \(output.safe(name))", .grey) }
        case .assertion(let result): show(result)
        case .capture(let result): show(result)
        case .skipped(_, let reason): showSkipped(reason.message)
        case .beforeScript, .exception, .warning, .iteration: break
        case .item: endItem()
        case .done(let summary): showEnd(summary)
        }
        if output.terminalWidth != nil { text.flush() }
    }
}

extension CLIReporter {
    private func showBanner(_ start: RunStart) {
        if options.showsBanner { text.line("postrider\n") }
        let names = [start.collectionName, start.chainName ?? ""].filter { !$0.isEmpty }
        if !names.isEmpty { text.line(names.map(output.safe).joined(separator: " / ")) }
    }

    private func showIteration(_ cursor: Cursor) {
        guard cursor.iterationCount > 1 else { return }
        text.line()
        text.begin(.greyUnderlined)
        text.add("Iteration ")
        text.add(String(cursor.iteration + 1))
        text.add("/")
        text.add(String(cursor.iterationCount))
        text.end(.greyUnderlined)
        text.line()
    }

    private func showName(of item: PlannedItem) {
        if item.folders != folders {
            folders = item.folders
            if !folders.isEmpty { text.add("\n\(symbols.folder) \(output.safe(folders.joined(separator: " / ")))") }
        }
        text.add("\n")
        text.add(folders.isEmpty ? symbols.rootItem : symbols.nestedItem)
        text.add(" ")
        text.line(output.safe(item.name))
    }

    private func beginRequestLine(_ record: RequestRecord) {
        closeRequestLine()
        text.add("  ")
        if options.showsTimestamps { text.add("[\(output.clock().dateAndTime)] ") }
        text.add(output.safe(record.method), .grey)
        text.add(" ")
        text.add(output.safe(record.url), .grey)
        text.add(" ")
        isRequestLineOpen = true
    }

    private func endRequestLine(_ outcome: RequestOutcome) {
        isRequestLineOpen = false
        switch outcome.result {
        case .success(let response):
            text.begin(.grey)
            show(response, outcome.responseTime)
            text.end(.grey)
            text.line()
        case .failure(let failure):
            failureCount += 1
            text.line("[errored]", .red)
            for line in text.safeLines(failure.message) { text.line("     \(line)", .red) }
        }
    }

    private func show(_ response: HTTPResponse, _ time: Duration) {
        text.add("[")
        text.add(String(response.status))
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
    private func closeRequestLine() {
        if isRequestLineOpen { text.line() }
        isRequestLineOpen = false
    }

    private func endItem() {
        closeRequestLine()
        text.flush()
    }

    private func show(_ notice: RetryNotice) {
        let attempt = "attempt \(notice.attempt) of \(notice.attempts)"
        let wait = TimeText.text(notice.wait)
        text.add("  \(symbols.retry)  ", .cyan)
        text.line("\(attempt): \(output.safe(notice.reason)), next in \(wait)", .grey)
    }

    private func show(_ assertion: AssertionResult) {
        switch assertion.verdict {
        case .passed:
            guard options.showsOtherAssertions else { return }
            addTime()
            text.add("  \(symbols.pass)  ", .green)
            text.line(output.safe(assertion.name), .grey)
        case .failed:
            failureCount += 1
            guard options.showsFailedAssertions else { return }
            addTime()
            let number = String(failureCount).rightAligned(to: 3)
            text.line("\(number). \(output.safe(assertion.name))", .redBold)
        case .skipped:
            guard options.showsOtherAssertions else { return }
            addTime()
            showSkipped(assertion.name)
        }
    }

    private func addTime() {
        if options.showsTimestamps { text.add("  [\(output.clock().time)]", .grey) }
    }

    private func showSkipped(_ what: String) {
        text.line("  -  [skipped] \(output.safe(what))", .cyan)
    }

    private func show(_ capture: CaptureResult) {
        let value = capture.isSecret ? "***" : ValuePreview.text(of: capture.value, redact: output.redact)
        text.add("  \(symbols.capture)  ", .cyan)
        text.line(
            "\(output.safe(capture.variable)) = \(PrintableText.line(value))\(capture.isFallback ? " (default)" : "")",
            .grey)
    }

    private func showEnd(_ summary: RunSummary) {
        closeRequestLine()
        if summary.wasInterrupted { text.line("\ninterrupted", .redBold) }
        if options.showsSummary {
            text.line()
            SummaryTable(summary, border: symbols.border).write(to: &text)
        }
        if options.showsFailures, summary.hasFailed {
            text.line()
            FailureTable(summary, terminalWidth: output.terminalWidth).write(to: &text)
        }
        text.flush()
    }
}
