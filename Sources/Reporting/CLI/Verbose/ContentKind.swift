import HTTPModel

/// What a response says its body is, in the words of Postman's collection SDK: `application/json`, `text`, `json`, `utf-8`.
struct ContentKind {
    let mediaType: String
    /// Broad kind, format and charset.
    let words: [String]
    let isText: Bool

    init(_ response: HTTPResponse) {
        let type = response.fields["Content-Type"].flatMap { MediaType($0) }
        let (kind, format) = type.map(Self.kind) ?? Self.kind(of: response.body)
        mediaType = type.map { "\($0.type)/\($0.subtype)" } ?? "text/plain"
        words = [kind, format, type?.parameter("charset")?.lowercased() ?? "utf8"]
        isText = kind == "text"
    }

    private static func kind(_ type: MediaType) -> (String, String) {
        if type.isJSON { return ("text", "json") }
        if type.isXML, type.type != "image" { return ("text", "xml") }
        switch (type.type, type.subtype) {
        case ("text", let subtype): return ("text", subtype)
        case ("application", "javascript"), ("application", "ecmascript"): return ("text", "javascript")
        case ("application", "x-www-form-urlencoded"): return ("text", "plain")
        case ("application", "yaml"), ("application", "x-yaml"): return ("text", "yaml")
        case ("image", let subtype), ("audio", let subtype), ("video", let subtype): return (type.type, subtype)
        default: return ("unknown", "raw")
        }
    }

    /// Without a type, text is what has no control characters at its beginning.
    private static func kind(of body: [UInt8]) -> (String, String) {
        let isText = body.prefix(512).allSatisfy { $0 >= 0x20 || (0x09...0x0D).contains($0) }
        return isText ? ("text", "plain") : ("unknown", "raw")
    }
}
