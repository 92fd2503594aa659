import JSONTree
import Variables

extension BodyDefinition {
    /// Reads `body`: an object with a mode, or the raw text alone. Nil for no body.
    init?(json: JSON?) {
        if let text = json?.string {
            self.init(.raw(Template(text)))
            return
        }
        guard let json, let mode = json["mode"]?.string, !mode.isEmpty else { return nil }
        self.init(
            Content(mode: mode.lowercased(), json: json), isDisabled: json.isSet("disabled"),
            language: json["options"]?["raw"]?.label("language").map { RawLanguage(rawValue: $0) ?? .text })
    }
}

extension BodyDefinition.Content {
    /// Reads what the mode names. An unknown mode means raw text.
    fileprivate init(mode: String, json: JSON) {
        self =
            switch mode {
            case "urlencoded": .urlencoded(URLEncodedEntry.list(json[mode]))
            case "formdata": .formdata((json[mode]?.entries ?? []).compactMap(FormDataEntry.init(json:)))
            case "file": .file(FileBody(json: json[mode]))
            case "graphql": .graphql(GraphQLBody(json: json[mode] ?? .null))
            default: .raw(Template(json["raw"]?.rawText ?? ""))
            }
    }
}

extension JSON {
    /// The text of a raw body; nil for what sends none.
    fileprivate var rawText: String? {
        switch self {
        case .string(let text): text
        case .array, .object: text()
        case .null, .bool, .number: nil
        }
    }
}
