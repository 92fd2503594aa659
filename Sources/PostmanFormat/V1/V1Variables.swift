import JSONTree

/// The variables of a collection in format v1.
struct V1Variables {
    private let json: JSON?

    init(_ json: JSON?) { self.json = json }

    /// The variables in format v2.1: `id` serves as key, and a `text` is a `string`.
    var converted: JSON? {
        json?.array.map { .array($0.map(Self.variable)) }
    }

    private static func variable(_ json: JSON) -> JSON {
        guard var object = json.object else { return json }
        if json.present("key") == nil { object["key"] = json["id"] }
        if json["type"] == "text" { object["type"] = "string" }
        return .object(object)
    }
}
