import RunModel

/// One assertion of one iteration: a `testcase`.
struct JUnitCase {
    let assertion: AssertionResult
    let suite: JUnitSuite
    let time: Duration
    let collection: (id: String, name: String)
    let mask: SecretMask

    var text: String {
        let attributes = [
            ("name", mask.text(assertion.name)), ("time", SecondsText.text(time)), ("classname", suite.className),
        ]
        guard let error = ReportedError(assertion, mask) else {
            return "    " + XMLText.tag("testcase", attributes, isEmpty: true) + "\n"
        }
        return "    " + XMLText.tag("testcase", attributes) + "\n" + failure(error) + "    </testcase>\n"
    }

    private func failure(_ error: ReportedError) -> String {
        let tag = XMLText.tag("failure", [("type", "AssertionFailure"), ("message", error.message)])
        let sections = facts(error).map { "        \(XMLText.section($0 + "."))\n" }
        return "      \(tag)\n\(sections.joined())      </failure>\n"
    }

    private func facts(_ error: ReportedError) -> [String] {
        let cursor = assertion.cursor
        var facts = [
            "Failed 1 times", "Collection JSON ID: \(collection.id)", "Collection name: \(collection.name)",
            "Request name: \(suite.name)", "Test description: \(mask.text(assertion.name))",
            "Error message: \(error.message)", "Stacktrace: \(error.stack)",
        ]
        if cursor.iterationCount > 1 { facts.append("Iteration: \(cursor.iteration + 1) of \(cursor.iterationCount)") }
        return facts
    }
}
