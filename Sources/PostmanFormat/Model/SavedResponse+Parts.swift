import JSONTree
package import Variables

/// What a mock server sends of an example. Source: Postman's collection format v2.1, `response`
extension SavedResponse {
    /// As in the file; nil when the file names none.
    package var id: String? { json.label("id") ?? json.label("_postman_id") ?? json.label("uid") }

    /// The request that the example answers, where one was saved with it.
    package var originalRequest: RequestDefinition? {
        json.present("originalRequest").flatMap {
            RequestDefinition(json: $0, location: location.member("originalRequest"))
        }
    }

    /// The status; 200 for an example that names none.
    package var code: Int { json.present("code")?.plainText.flatMap { Int($0) } ?? 200 }

    package var headers: [HeaderEntry] { HeaderEntry.list(json["header"]) }

    /// Empty for none. A body that was written as JSON values is their text.
    package var body: Template { Template(json.present("body")?.anyText ?? "") }

    /// Whether the body is no text but bytes in base64, which the format itself has no place for: so `postrider convert`
    /// writes a recorded response.
    package var isBase64: Bool { json.label("_encoding") == "base64" }

    /// The kind of text that the body is shown as, such as `json`; nil when the file does not say.
    package var previewLanguage: String? { json.label("_postman_previewlanguage") }
}
