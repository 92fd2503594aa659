package import RunModel

/// A face for each item, and one for the run: newman's `emojitrain`.
package final class EmojiTrainReporter: RunObserving {
    private let isSilent: Bool
    private let output: ReporterOutput
    private var failedRequests = FailedRequests()
    private var itemHasFailed = false
    /// What gathers until nothing follows for now, as in every report that shares the terminal.
    private var pending = ""

    init(isSilent: Bool = false, output: ReporterOutput) {
        self.isSilent = isSilent
        self.output = output
    }

    package func receive(_ event: RunEvent) {
        if isSilent { return }
        if failedRequests.settled(by: event) != nil { itemHasFailed = true }
        switch event {
        case .beforeItem: itemHasFailed = false
        case .assertion(let result): if result.hasFailed { itemHasFailed = true }
        case .script(_, let error): if error != nil { itemHasFailed = true }
        case .item: pending += itemHasFailed ? "😢 " : "😀 "
        case .done(let summary): pending += summary.hasFailed ? " 😭\n" : " 😍\n"
        case .start, .beforeIteration, .beforeFinally, .beforeRequest, .request, .retry, .beforeScript, .console,
            .exception, .nextRequest, .visualization, .capture, .skipped, .warning, .iteration:
            break
        }
    }

    package func flush() {
        if !pending.isEmpty { output.write(pending) }
        pending = ""
    }
}
