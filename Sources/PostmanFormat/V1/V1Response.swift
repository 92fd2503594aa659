import JSONTree

/// A saved response in format v1.
struct V1Response {
    private let json: JSON

    init(_ json: JSON) { self.json = json }

    /// The saved response in format v2.1.
    var converted: JSON {
        .members([
            ("id", json["id"]), ("name", json["name"]),
            ("originalRequest", json["request"].flatMap { $0.object == nil ? nil : V1Request($0).request }),
            ("status", json["responseCode"]?["name"] ?? json["status"]),
            ("code", json["responseCode"]?["code"]),
            ("_postman_previewlanguage", json["language"]),
            ("header", json["headers"]), ("cookie", json["cookies"]), ("responseTime", json["time"]),
            ("body", json["text"]),
        ])
    }
}
