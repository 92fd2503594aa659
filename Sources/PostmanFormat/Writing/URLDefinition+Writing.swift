package import JSONTree
package import Variables

extension URLDefinition {
    /// A URL as format v2.1 writes it. The text stays as `raw`, since that is what people read; what is sent stands in the
    /// parts.
    package static func json(ofText text: String) -> JSON {
        guard case .object(var parts) = URLDefinition(text: text).json else { return .string(text) }
        parts["raw"] = .string(text)
        return .object(parts)
    }

    var json: JSON {
        var object = JSONObject()
        object["raw"] = .string(text)
        object["protocol"] = scheme.map(JSON.string)
        object["auth"] = credentials?.json
        object["host"] = host.map { .array(URLDefinition.labels($0)) }
        object["port"] = port.map(JSON.string)
        object["path"] = path.map { .array($0.map(JSON.string)) }
        object["query"] = query.map { .array($0.map(\.json)) }
        object["hash"] = hash.map(JSON.string)
        if !variables.isEmpty { object["variable"] = .array(variables.map(\.json)) }
        return .object(object)
    }

    /// The labels of a host; a variable in it stays whole.
    private static func labels(_ host: String) -> [JSON] {
        host.contains("{{")
            ? [.string(host)]
            : host.split(separator: ".", omittingEmptySubsequences: false).map { .string(String($0)) }
    }
}

extension URLDefinition.Credentials {
    fileprivate var json: JSON {
        var object = JSONObject()
        object["user"] = user.map(JSON.string)
        object["password"] = password.map(JSON.string)
        return .object(object)
    }
}

extension QueryEntry {
    fileprivate var json: JSON {
        let entry = JSONObject([("key", Self.text(key)), ("value", Self.text(value))])
        return JSON(entry: .object(entry), isDisabled: isDisabled)
    }

    private static func text(_ part: String?) -> JSON { part.map { JSON.string($0) } ?? .null }
}

extension Variable {
    /// The variable as a list of a collection or an environment holds it.
    package var json: JSON {
        var object = JSONObject()
        object["key"] = .string(key)
        object["value"] = value
        object["type"] = type.map(JSON.string)
        return JSON(entry: .object(object), isDisabled: isDisabled)
    }
}
