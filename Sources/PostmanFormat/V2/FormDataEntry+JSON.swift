import JSONTree
import Variables

extension FormDataEntry {
    /// Reads one part.
    init?(json: JSON) {
        guard json.object != nil else { return nil }
        self.init(
            key: Template(json.present("key")?.anyText ?? ""),
            content: json["type"]?.string == "file"
                ? .file(json) : .text(Template(json.present("value")?.anyText ?? "")),
            contentType: json.label("contentType").map { Template($0) },
            fileName: json.label("fileName").map { Template($0) },
            isDisabled: json.isSet("disabled"))
    }
}

extension FormDataEntry.Content {
    fileprivate static func file(_ json: JSON) -> FormDataEntry.Content {
        switch json["src"] {
        case .string(let path) where !path.isEmpty: return .file(Template(path))
        case .array(let paths) where !paths.isEmpty: return .files(paths.map { Template($0.string ?? "") })
        case .null, nil: return json.label("value").map { .base64(Template($0)) } ?? .missingFile
        default: return .missingFile
        }
    }
}
