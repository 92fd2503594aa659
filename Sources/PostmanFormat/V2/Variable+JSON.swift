import JSONTree
import Variables

extension Variable {
    /// Reads the `variable` of a collection. Entries without a key cannot be referred to and are left out.
    static func list(_ json: JSON?) -> [Variable] {
        (json?.entries ?? []).compactMap { Variable(json: $0) }
    }

    /// Reads one variable. A path variable may have an `id` in place of its key.
    init?(json: JSON, keys: [String] = ["key"]) {
        guard let key = keys.lazy.compactMap(json.label).first else { return nil }
        self.init(key: key, value: json["value"], type: json["type"]?.string, isDisabled: json.isSet("disabled"))
    }
}
