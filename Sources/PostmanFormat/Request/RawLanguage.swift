/// What a raw body is written in. It decides the default `Content-Type`, and whether comments are taken out.
package enum RawLanguage: String, Sendable, Hashable, CaseIterable {
    case json, xml, html, javascript
    /// Also any language the runtime does not know.
    case text

    /// The `Content-Type` of a request whose headers name none.
    package var contentType: String {
        switch self {
        case .json: "application/json"
        case .xml: "application/xml"
        case .html: "text/html"
        case .javascript: "application/javascript"
        case .text: "text/plain"
        }
    }
}
