package import HTTPModel

/// One entry of a HAR: an exchange, and what the recording says about it. Source: HAR 1.2, `log.entries`
package struct HAREntry: Sendable {
    /// `startedDateTime`, ISO 8601.
    package var started: String
    /// The `id` of the page that the entry belongs to.
    package var page: String?
    /// The response has its fields as they were received and its body decoded, as everywhere in this model: whoever sends it
    /// on must leave out `Content-Encoding`, `Transfer-Encoding` and `Content-Length`.
    package var exchange: Exchange
    /// False where the recording does not hold the body of the request, such as an uploaded file.
    package var hasRequestBody: Bool
    package var facts: RecordedFacts

    package init(
        started: String, page: String? = nil, exchange: Exchange, hasRequestBody: Bool = true,
        facts: RecordedFacts = RecordedFacts()
    ) {
        self.started = started
        self.page = page
        self.exchange = exchange
        self.hasRequestBody = hasRequestBody
        self.facts = facts
    }
}
