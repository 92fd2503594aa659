package import JSONTree
import Variables

extension Collection {
    /// The collection as format v2.1 writes it, whatever format its file has. Nothing is resolved.
    package var json: JSON { json(withItems: true) }

    /// The collection; what is in it can be left out.
    package func json(withItems: Bool) -> JSON {
        var object = JSONObject()
        if withItems { object["item"] = .array(items.map(\.json)) }
        object["event"] = .array(events.map(\.json))
        object["variable"] = .array(variables.map(\.json))
        object["info"] = info.json
        object["auth"] = auth.json
        object["protocolProfileBehavior"] = behavior.json
        return .object(object)
    }
}

extension CollectionInfo {
    /// The address of the schema of format v2.1.
    package static let writtenSchema = "https://schema.getpostman.com/json/collection/v2.1.0/collection.json"

    fileprivate var json: JSON {
        var object = JSONObject()
        object["_postman_id"] = .string(id)
        object["name"] = .string(name)
        object["version"] = version.map(JSON.string)
        object["description"] = JSON.description(description)
        object["schema"] = .string(Self.writtenSchema)
        return .object(object)
    }
}

extension CollectionItem {
    /// The folder or request with everything in it.
    package var json: JSON {
        switch self {
        case .request(let item): item.json
        case .group(let group): group.json
        }
    }
}

extension ItemGroup {
    /// The folder with everything in it.
    package var json: JSON { json(withItems: true) }

    /// The folder; what is in it can be left out.
    package func json(withItems: Bool) -> JSON {
        var object = JSONObject()
        object["id"] = .string(id)
        object["name"] = .string(name)
        object["description"] = JSON.description(description)
        if withItems { object["item"] = .array(items.map(\.json)) }
        object["event"] = .array(events.map(\.json))
        object["auth"] = auth.json
        object["protocolProfileBehavior"] = behavior.json
        return .object(object)
    }
}

extension JSON {
    /// A description in the long form; nil where there is none.
    static func description(_ text: String?) -> JSON? {
        text.map { ["content": .string($0), "type": "text/plain"] }
    }
}
