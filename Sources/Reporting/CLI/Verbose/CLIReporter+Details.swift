import HTTPModel
import PostmanFormat
import RunModel

/// What `--verbose` shows of a request that was answered. Newman has no boxes of header fields, only their number.
extension CLIReporter {
    func showDetails(
        _ record: RequestRecord, _ outcome: RequestOutcome, _ response: HTTPResponse, on text: inout ReportText
    ) {
        let request = outcome.exchanges.last?.request ?? record.request
        showFigures(request, response, outcome.responseTime, on: &text)
        if let request {
            showFields(request.fields, symbols.up, on: &text)
            show(request.body, of: request, record, on: &text)
        }
        showFields(response.fields, symbols.down, on: &text)
        showBody(of: response, on: &text)
        if let phases = TransferPhases(outcome) { PhaseTable(phases).write(to: &text) }
    }

    /// `  200 OK ★ 40ms time ★ 303B↑ 557B↓ size ★ 9↑ 6↓ headers ★ 0 cookies`
    private func showFigures(
        _ request: HTTPRequest?, _ response: HTTPResponse, _ time: Duration, on text: inout ReportText
    ) {
        let reason = output.safe(response.shownReason)
        let cookies = response.fields.count { $0.name.equalsIgnoringASCIICase("Set-Cookie") }
        let sent = SizeText.text(request?.approximateSize ?? 0)
        let figures = [
            reason.isEmpty ? "\(response.status)" : "\(response.status) \(reason)",
            "\(TimeText.text(time)) time",
            "\(sent)\(symbols.up) \(SizeText.text(response.approximateSize))\(symbols.down) size",
            "\(request?.fields.count ?? 0)\(symbols.up) \(response.fields.count)\(symbols.down) headers",
            "\(cookies) cookies",
        ]
        text.line("  " + figures.joined(separator: " \(symbols.star) "), .grey)
    }

    private func showFields(_ fields: HTTPFields, _ direction: String, on text: inout ReportText) {
        guard !fields.isEmpty else { return }
        let lines = fields.map { "\(mask.text($0.name)): \(mask.value($0.value, named: $0.name))" }
        showBox("\(direction) headers \(symbols.star) \(fields.count)", lines.flatMap(boxLines), on: &text)
    }

    private func show(
        _ body: HTTPBody?, of request: HTTPRequest, _ record: RequestRecord, on text: inout ReportText
    ) {
        guard let body, body.length > 0 else { return }
        let type = request.fields["Content-Type"]
        let mode = SentBody(
            body, contentType: type, definition: isInScript ? nil : record.item.item.request.body, isShown: true
        ).mode
        let title = "\(symbols.up) \(mode) \(symbols.star) \(SizeText.text(body.length))"
        show(BodyExcerpt(body, contentType: type), title, on: &text)
    }

    private func showBody(of response: HTTPResponse, on text: inout ReportText) {
        let content = ContentKind(response)
        let size = SizeText.text(response.shownBodySize)
        let title = ([symbols.down + " " + output.safe(content.mediaType)] + content.words.map(output.safe) + [size])
            .joined(separator: " \(symbols.star) ")
        guard content.isText, !response.body.isEmpty else { return text.line("  " + title, .grey) }
        show(BodyExcerpt(response.body, contentType: response.fields["Content-Type"]), title, on: &text)
    }

    private func show(_ excerpt: BodyExcerpt, _ title: String, on text: inout ReportText) {
        let (shown, note) = excerpt.shown(mask.text)
        showBox(title, boxLines(of: shown), closing: note, on: &text)
    }

    private func showBox(
        _ title: String, _ lines: [String], closing note: String? = nil, on text: inout ReportText
    ) {
        text.line("  \(symbols.consoleTop) \(title)", .grey)
        for line in lines { text.line("  \(symbols.consoleMiddle) \(line)", .grey) }
        text.line("  \(symbols.consoleBottom)\(note.map { " " + $0 } ?? "")", .grey)
    }
}
