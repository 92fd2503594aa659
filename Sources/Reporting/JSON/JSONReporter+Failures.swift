import JSONTree
import PostmanFormat
import RunModel
import Variables

/// Entries of `run.failures`. They follow all executions in the file, so they wait beside it.
extension JSONReporter {
    func recordFailure(_ error: ReportedError, _ assertion: AssertionResult) {
        guard let visit else { return }
        let cursor = ReportCursor(
            visit, requestID: visit.requestID, scriptID: script?.scriptID, execution: script?.execution)
        append(error, at: assertion.place, assertion.item, cursor)
    }

    func recordFailure(_ error: ReportedError, _ record: ScriptRecord, at position: String?) {
        guard let visit else { return }
        let cursor = ReportCursor(visit, requestID: visit.requestID, scriptID: script?.scriptID)
        append(error, at: position.map { "\(record.place):\($0)" } ?? record.place, record.item, cursor)
    }

    /// Its source is the item with the request as it was to be sent; it has no parent.
    func recordFailure(_ failed: FailedRequests.Failed) {
        guard let visit else { return }
        let isOwn = script == nil
        let request = SentRequest(failed.record, nil, isOwn: isOwn, bodies: bodies).json(mask)
        let source = mask.json(failed.record.item.item.json(request: request))
        let cursor = ReportCursor(visit, requestID: isOwn ? visit.requestID : lastScriptRequestID)
        append(ReportedError(failed.failure, mask), at: "request", source: source.utf8(), parent: nil, cursor)
    }

    private func append(_ error: ReportedError, at place: String, _ item: PlannedItem, _ cursor: ReportCursor) {
        append(
            error, at: place, source: definitions.text(of: item), parent: definitions.parentText(of: item), cursor)
    }

    private func append(
        _ error: ReportedError, at place: String, source: [UInt8], parent: [UInt8]?, _ cursor: ReportCursor
    ) {
        var text: [UInt8] = []
        var entry = JSONStreamWriter { text += $0 }
        entry.openObject()
        entry.write("error", error.full(id: identifiers.next(), milliseconds: output.now().milliseconds))
        entry.write("at", .string(place))
        entry.write("source", text: source)
        if let parent { entry.write("parent", text: parent) }
        entry.write("cursor", cursor.json)
        entry.closeObject()
        entry.flush()
        let section = Waiting.failures.rawValue
        if !waiting.isEmpty(section) { waiting.add([UInt8(ascii: ",")], to: section) }
        waiting.add(text, to: section)
    }
}
