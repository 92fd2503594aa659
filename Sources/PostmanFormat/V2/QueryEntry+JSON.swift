import JSONTree

extension QueryEntry {
    /// Reads `query`: an array of parameters, one text, or an object of names and values. Nil for none at all.
    static func list(_ json: JSON?) -> [QueryEntry]? {
        switch json {
        case .array(let elements): elements.compactMap(QueryEntry.init(json:))
        case .string(let text): list(text)
        case .object(let object):
            object.members.map { QueryEntry(key: $0.name, value: $0.value.string) }
        case .null, .bool, .number, nil: nil
        }
    }

    /// A key or value that is no string counts as null.
    private init?(json: JSON) {
        switch json {
        case .string(let text):
            guard let parameter = QueryEntry.list(text).first else { return nil }
            self = parameter
        case .object:
            self.init(key: json["key"]?.string ?? "", value: json["value"]?.string, isDisabled: json.isSet("disabled"))
        case .null, .bool, .number, .array: return nil
        }
    }
}
