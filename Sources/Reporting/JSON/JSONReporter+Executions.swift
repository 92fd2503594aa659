import HTTPModel
import JSONTree
import PostmanFormat
import RunModel
import Variables

extension JSONReporter {
    /// Writes a record behind that of the item's own request, which is not over yet.
    func deferWriting(_ execution: Execution) {
        let section = Waiting.executions.rawValue
        waiting.add([UInt8(ascii: ",")], to: section)
        var side = JSONStreamWriter { [unowned self] piece in waiting.add(piece, to: section) }
        write(execution, to: &side)
        side.flush()
    }

    func write(_ execution: Execution, to writer: inout JSONStreamWriter) {
        writer.openObject()
        writer.write("cursor", execution.cursor.json)
        writer.write("item", text: definitions.text(of: execution.record.item))
        let request = SentRequest(execution.record, execution.outcome, isOwn: execution.isOwn, bodies: bodies)
        writer.write("request", request.json(mask))
        switch execution.outcome.result {
        case .success(let response): write(response, execution.outcome.responseTime, to: &writer)
        case .failure(let failure):
            writer.write("requestError", mask.json(.object(JSONObject(failure.details))))
        }
        writer.write("id", .string(execution.record.item.item.id))
        if !execution.assertions.isEmpty { writer.write("assertions", .array(execution.assertions.map(json))) }
        write("prerequestScript", execution.prerequestErrors, to: &writer)
        write("testScript", execution.testErrors, to: &writer)
        writer.closeObject()
    }

    private func write(_ response: HTTPResponse, _ time: Duration, to writer: inout JSONStreamWriter) {
        writer.openObject("response")
        writer.write("id", .string(identifiers.next()))
        writer.write("status", .string(mask.text(response.shownReason)))
        writer.write("code", .number(JSONNumber(response.status)))
        writer.write("header", .array(response.fields.map(json)))
        writer.openObject("stream")
        writer.write("type", "Buffer")
        writer.write("data", numbers: bodies == .full ? mask.bytes(response.body) : [])
        writer.closeObject()
        writer.write("cookie", [])
        writer.write("responseTime", .number(JSONNumber(Int(time / .milliseconds(1)))))
        writer.write("responseSize", .number(JSONNumber(response.body.count)))
        writer.closeObject()
    }

    private func json(_ field: HTTPField) -> JSON {
        ["key": .string(mask.text(field.name)), "value": .string(mask.value(field.value, named: field.name))]
    }

    private func json(_ assertion: AssertionResult) -> JSON {
        var object = JSONObject([
            ("assertion", .string(mask.text(assertion.name))), ("skipped", .bool(assertion.verdict == .skipped)),
        ])
        object["error"] = ReportedError(assertion, mask)?.brief
        return .object(object)
    }

    /// Errors of scripts are listed only where there are any.
    private func write(_ name: String, _ errors: [ReportedError], to writer: inout JSONStreamWriter) {
        guard !errors.isEmpty else { return }
        let now = output.now().milliseconds
        writer.write(name, .array(errors.map { ["error": $0.full(id: identifiers.next(), milliseconds: now)] }))
    }
}
