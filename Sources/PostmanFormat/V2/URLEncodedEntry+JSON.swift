import JSONTree
import Variables

extension URLEncodedEntry {
    /// Reads `urlencoded`: an array of pairs, or one text in the form of a query. A map is not understood, as in Postman.
    static func list(_ json: JSON?) -> [URLEncodedEntry] {
        switch json {
        case .array(let elements): elements.compactMap(URLEncodedEntry.init(json:))
        case .string(let text): pairs(text)
        case .null, .bool, .number, .object, nil: []
        }
    }

    /// Postman sends the key `undefined` where there is none.
    private init?(json: JSON) {
        guard json.object != nil else { return nil }
        self.init(
            key: Template(json["key"]?.anyText ?? "undefined"), value: Template(json.present("value")?.anyText ?? ""),
            isDisabled: json.isSet("disabled"))
    }

    private static func pairs(_ text: String) -> [URLEncodedEntry] {
        QueryEntry.list(text).map {
            URLEncodedEntry(key: Template($0.key), value: Template($0.value ?? ""))
        }
    }
}
