package import JSONTree

extension Item {
    /// The item as format v2.1 writes it. Nothing is resolved.
    package var json: JSON { json(request: request.json) }

    /// The item with another form of its request.
    package func json(request: JSON) -> JSON {
        var object = JSONObject()
        object["id"] = .string(id)
        object["name"] = .string(name)
        object["description"] = JSON.description(description)
        object["request"] = Self.withLongDescription(request)
        object["response"] = .array(responses.map(\.json))
        object["event"] = .array(events.map(\.json))
        object["protocolProfileBehavior"] = behavior.json
        return .object(object)
    }

    private static func withLongDescription(_ request: JSON) -> JSON {
        guard case .object(var object) = request, let text = object["description"]?.string else { return request }
        object["description"] = JSON.description(text)
        return .object(object)
    }
}

extension Event {
    var json: JSON {
        var object = JSONObject()
        object["listen"] = .string(listen.name)
        object["script"] = script.json
        if isDisabled { object["disabled"] = true }
        return .object(object)
    }
}

extension Event.Listen {
    fileprivate var name: String {
        switch self {
        case .prerequest: "prerequest"
        case .test: "test"
        case .other(let name): name
        }
    }
}

extension Script {
    fileprivate var json: JSON {
        var object = JSONObject()
        object["id"] = .string(id)
        object["type"] = .string(type)
        object["exec"] = .array(lines.map(JSON.string))
        object["src"] = source.map(JSON.string)
        object["packages"] = packages
        object["requests"] = requests
        return .object(object)
    }
}
