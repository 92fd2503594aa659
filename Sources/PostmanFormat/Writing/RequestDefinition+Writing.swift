package import JSONTree
import Variables

extension RequestDefinition {
    /// The request as format v2.1 writes it. What the definition does not say is left out.
    package var json: JSON {
        var object = JSONObject()
        object["url"] = url.json
        object["method"] = .string(method.source)
        object["header"] = .array(headers.map(\.json))
        object["body"] = body?.json
        object["auth"] = auth.json
        object["description"] = description.map(JSON.string)
        return .object(object)
    }

    /// Reads a request from format v2.1, as a script leaves one behind; nil for what is no request at all.
    package init?(json: JSON) { self.init(json: json, location: .root) }
}

extension HeaderEntry {
    fileprivate var json: JSON {
        JSON(entry: ["key": .string(key.source), "value": .string(value.source)], isDisabled: isDisabled)
    }
}

extension AuthDefinition {
    /// Nil where nothing is said.
    package var json: JSON? {
        switch self {
        case .notSet: nil
        case .noAuth: ["type": "noauth"]
        case .typed(let auth): auth.json
        }
    }
}

extension TypedAuth {
    package var json: JSON {
        let parameters: [JSON] = parameters.map {
            ["key": .string($0.key), "value": .string($0.value.source), "type": "string"]
        }
        return .object(JSONObject([("type", .string(type)), (type, .array(parameters))]))
    }
}

extension JSON {
    /// An entry of a list, with `disabled` where it is switched off.
    init(entry: JSON, isDisabled: Bool) {
        guard isDisabled, case .object(var object) = entry else {
            self = entry
            return
        }
        object["disabled"] = true
        self = .object(object)
    }
}
