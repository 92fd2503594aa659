package import RunModel

/// Shows how far a run is: as a bar that is drawn anew on a terminal, as a line now and then in a log.
package final class ProgressReporter: RunObserving {
    /// Between two drawings of the bar.
    private static let redrawing = Duration.milliseconds(100)
    /// Between two lines of a log.
    private static let reporting = Duration.seconds(10)

    private let isSilent: Bool
    private let output: ReporterOutput
    private var figures = ProgressFigures()
    private var failedRequests = FailedRequests()
    private let start: ContinuousClock.Instant
    private var shown: ContinuousClock.Instant

    init(isSilent: Bool = false, output: ReporterOutput) {
        self.isSilent = isSilent
        self.output = output
        start = output.instant()
        shown = start
    }

    package func receive(_ event: RunEvent) {
        if isSilent { return }
        if failedRequests.settled(by: event) != nil { figures.failures += 1 }
        switch event {
        case .start(let start):
            figures.total = start.itemCount * start.iterationCount
            show()
        case .assertion(let result): if result.hasFailed { figures.failures += 1 }
        case .script(_, let error): if error != nil { figures.failures += 1 }
        case .item:
            figures.done += 1
            if isDue { show() }
        case .done(let summary):
            figures.failures = summary.failures.count
            show(isLast: true)
        case .beforeIteration, .beforeFinally, .beforeItem, .beforeRequest, .request, .retry, .beforeScript, .console,
            .exception, .nextRequest, .visualization, .capture, .skipped, .warning, .iteration:
            break
        }
    }

    private var isDue: Bool {
        output.instant() - shown >= (output.progress.terminalWidth == nil ? Self.reporting : Self.redrawing)
    }

    private func show(isLast: Bool = false) {
        shown = output.instant()
        figures.elapsed = shown - start
        guard let width = output.progress.terminalWidth else {
            if isLast || figures.done > 0 { output.progress.write("progress: \(figures.text)\n") }
            return
        }
        // Written over the line before; what sticks out of it is erased.
        output.progress.write("\r\(ProgressBar(figures).line(width: width))\u{1B}[K\(isLast ? "\n" : "")")
    }
}
