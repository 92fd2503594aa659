package import JSONTree

/// What an expectation or a capture looks at in a response.
package enum Selector: Sendable, Hashable {
    case status
    /// Milliseconds from the start of sending to the last byte, redirects included.
    case responseTime
    /// Bytes of the decoded body.
    case size
    case header(String)
    case cookie(String)
    /// The whole body as text.
    case body
    case jsonPath(JSONPath)
    case xpath(String)
    /// The first group of the first match in the body, or the whole match when the pattern has no group.
    case regex(String)
}
