import Diagnostics
import PostmanFormat
package import RunModel
import Variables

/// The run as JUnit XML, with the suites of newman's `junit` reporter: one for each item, all iterations in it. Each
/// assertion of each iteration is a test case of its own, so no later pass hides a failure.
package final class JUnitReporter: RunObserving {
    private let file: any ReportFile
    private let output: ReporterOutput
    private let mask: SecretMask
    private var collectionName = ""
    private var started: WallTime
    private var visit: JUnitVisit?
    private var isInScript = false
    private var failedRequests = FailedRequests()
    private var suites: [JUnitSuite] = []
    /// By the id of an item.
    private var positions: [String: Int] = [:]
    /// For each suite its errors, then its test cases.
    private var parts: DeferredText
    private var time = Duration.zero

    init(file: any ReportFile, output: ReporterOutput) {
        self.file = file
        self.output = output
        mask = SecretMask(output)
        started = output.now()
        parts = DeferredText(file: file)
    }

    package func receive(_ event: RunEvent) {
        if let failed = failedRequests.settled(by: event) {
            visit?.requestErrors.append(ReportedError(failed.failure, mask).stack)
        }
        switch event {
        case .start(let start):
            collectionName = start.collectionName
            started = output.now()
        case .beforeItem(let item, let cursor): visit = JUnitVisit(item: item, cursor: cursor)
        case .beforeScript: isInScript = true
        case .request(_, let outcome): end(outcome)
        case .assertion(let result): visit?.assertions.append(result)
        case .script(let record, let error):
            isInScript = false
            if let error { visit?.scriptErrors.append((record.script.phase, ReportedError(error, mask).stack)) }
        case .item: endVisit()
        case .done(let summary): writeEnd(summary)
        case .beforeIteration, .beforeFinally, .beforeRequest, .retry, .console, .exception, .nextRequest,
            .visualization, .capture,
            .skipped, .warning, .iteration:
            break
        }
    }
}

extension JUnitReporter {
    private func end(_ outcome: RequestOutcome) {
        visit?.hasRequest = true
        if outcome.response != nil { time += outcome.responseTime }
        if !isInScript { visit?.time = outcome.response == nil ? .zero : outcome.responseTime }
    }

    private func endVisit() {
        defer { visit = nil }
        guard let visit, visit.isWorthTelling else { return }
        let position = position(of: visit.item)
        suites[position].count(visit)
        let errors = XMLText.sectionContent(visit.errorText)
        if !errors.isEmpty { parts.add(Array(errors.utf8), to: 2 * position) }
        let collection = (mask.text(output.subject?.collection.info.id ?? ""), mask.text(collectionName))
        for assertion in visit.assertions {
            let text = JUnitCase(
                assertion: assertion, suite: suites[position], time: visit.time ?? .zero, collection: collection,
                mask: mask
            ).text
            parts.add(Array(text.utf8), to: 2 * position + 1)
        }
    }

    private func position(of item: PlannedItem) -> Int {
        if let position = positions[item.item.id] { return position }
        suites.append(JUnitSuite(item, collectionName: collectionName, mask))
        parts.addSection()
        parts.addSection()
        positions[item.item.id] = suites.count - 1
        return suites.count - 1
    }

    private func writeEnd(_ summary: RunSummary) {
        let runSuite = runSuite(summary.earlyEnd)
        let tests = suites.reduce(0) { $0 + $1.tests } + (runSuite == nil ? 0 : 1)
        var attributes = [("tests", String(tests)), ("time", SecondsText.text(time))]
        if !collectionName.isEmpty { attributes.insert(("name", mask.text(collectionName)), at: 0) }
        let isEmpty = suites.isEmpty && runSuite == nil
        write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
        write(XMLText.tag("testsuites", attributes, isEmpty: isEmpty))
        for position in suites.indices { writeSuite(position) }
        if let runSuite { write(runSuite) }
        if !isEmpty { write("\n</testsuites>") }
        file.finish()
    }

    /// A suite of the run itself where it was out of time: what is missing then shows in no other.
    private func runSuite(_ earlyEnd: EarlyEnd?) -> String? {
        guard case .outOfTime = earlyEnd, let error = earlyEnd?.error else { return nil }
        let name = mask.text(collectionName)
        let suite = [
            ("name", name), ("timestamp", started.isoText), ("tests", "1"), ("failures", "0"), ("errors", "1"),
            ("time", SecondsText.text(.zero)),
        ]
        let testCase = [
            ("name", "ends in time"), ("time", SecondsText.text(.zero)), ("classname", ClassName.make(name)),
        ]
        let failure = XMLText.tag("error", [("type", "Error"), ("message", mask.text(error.message))], isEmpty: true)
        return """

              \(XMLText.tag("testsuite", suite))
                \(XMLText.tag("testcase", testCase))
                  \(failure)
                </testcase>
              </testsuite>
            """
    }

    private func writeSuite(_ position: Int) {
        let (errors, cases) = (2 * position, 2 * position + 1)
        let isEmpty = parts.isEmpty(errors) && parts.isEmpty(cases)
        write("\n  " + suites[position].startTag(timestamp: started.isoText, isEmpty: isEmpty))
        guard !isEmpty else { return }
        write("\n")
        if !parts.isEmpty(errors) {
            write("    <system-err><![CDATA[")
            parts.read(errors, file.write)
            write("]]></system-err>\n")
        }
        parts.read(cases, file.write)
        write("  </testsuite>")
    }

    private func write(_ text: String) { file.write(Array(text.utf8)) }
}
