import JSONTree

/// A collection in format v2.0, or in none that it names, as JSON of format v2.1: auth parameters become lists, URLs objects.
struct V20Upgrade {
    private let root: JSON

    init(_ root: JSON) { self.root = root }

    var converted: JSON {
        guard case .object(var object) = root else { return root }
        object["info"] = info(object["info"])
        object.change("auth", Self.auth)
        object.change("item", Self.items)
        return .object(object)
    }

    private func info(_ info: JSON?) -> JSON {
        var object = info?.object ?? JSONObject([("name", "")])
        object["schema"] = .string(CollectionInfo.writtenSchema)
        return .object(object)
    }

    /// A list, or a single item.
    private static func items(_ json: JSON) -> JSON {
        if let elements = json.array { return .array(elements.map(item)) }
        return item(json)
    }

    private static func item(_ json: JSON) -> JSON {
        guard case .object(var object) = json else { return json }
        object.change("auth", auth)
        object.change("item", items)
        object.change("request", request)
        object.change("response") { $0.array.map { .array($0.map(response)) } ?? $0 }
        return .object(object)
    }

    private static func response(_ json: JSON) -> JSON {
        guard case .object(var object) = json else { return json }
        object.change("originalRequest", request)
        return .object(object)
    }

    private static func request(_ json: JSON) -> JSON {
        guard case .object(var object) = json else { return json }
        object.change("auth", auth)
        object.change("url", url)
        return .object(object)
    }
}

extension V20Upgrade {
    /// The parameters of every type that is described, whether it is the one in use or not.
    private static func auth(_ json: JSON) -> JSON {
        guard case .object(var object) = json else { return json }
        for index in object.members.indices {
            guard case .object(let parameters) = object.members[index].value else { continue }
            object.members[index].value = .array(
                parameters.members.map { parameter in
                    ["key": .string(parameter.name), "value": parameter.value, "type": .string(type(parameter.value))]
                })
        }
        return .object(object)
    }

    private static func type(_ value: JSON) -> String {
        switch value {
        case .string: "string"
        case .bool: "boolean"
        case .number: "number"
        case .null, .array, .object: "any"
        }
    }

    private static func url(_ json: JSON) -> JSON {
        switch json {
        case .string(let text) where !text.isEmpty: return URLDefinition.json(ofText: text)
        case .object(var parts):
            parts.change("variable") { .array($0.entries.map(variable)) }
            return .object(parts)
        case .null, .bool, .number, .string, .array: return json
        }
    }

    /// In v2.0 a path variable is called by its id.
    private static func variable(_ json: JSON) -> JSON {
        guard case .object(var object) = json, json.label("key") == nil, let id = json.label("id") else { return json }
        object["key"] = .string(id)
        return .object(object)
    }
}

extension JSONObject {
    /// Changes a member where there is one.
    fileprivate mutating func change(_ name: String, _ change: (JSON) -> JSON) {
        if let value = self[name] { self[name] = change(value) }
    }
}
