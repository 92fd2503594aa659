import JSONTree
import Variables

extension BodyDefinition {
    var json: JSON {
        var object = JSONObject()
        object["mode"] = .string(content.mode)
        object[content.mode] = content.json
        if let language { object["options"] = ["raw": ["language": .string(language.rawValue)]] }
        if isDisabled { object["disabled"] = true }
        return .object(object)
    }
}

extension BodyDefinition.Content {
    /// The word of the format for the kind of body.
    package var mode: String {
        switch self {
        case .raw: "raw"
        case .urlencoded: "urlencoded"
        case .formdata: "formdata"
        case .file: "file"
        case .graphql: "graphql"
        }
    }

    fileprivate var json: JSON {
        switch self {
        case .raw(let template): .string(template.source)
        case .urlencoded(let entries): .array(entries.map(\.json))
        case .formdata(let entries): .array(entries.map(\.json))
        case .file(let body): body.json
        case .graphql(let body): body.json
        }
    }
}

extension URLEncodedEntry {
    fileprivate var json: JSON {
        JSON(entry: ["key": .string(key.source), "value": .string(value.source)], isDisabled: isDisabled)
    }
}

extension FormDataEntry {
    fileprivate var json: JSON {
        var object = JSONObject()
        object["key"] = .string(key.source)
        switch content {
        case .text(let value): object["value"] = .string(value.source)
        case .base64(let value): object["value"] = .string(value.source)
        case .file(let path): object["src"] = .string(path.source)
        case .files(let paths): object["src"] = .array(paths.map { .string($0.source) })
        case .missingFile: object["src"] = .array([])
        }
        object["type"] = content.isText ? "text" : "file"
        object["contentType"] = contentType.map { .string($0.source) }
        object["fileName"] = fileName.map { .string($0.source) }
        return JSON(entry: .object(object), isDisabled: isDisabled)
    }
}

extension FormDataEntry.Content {
    fileprivate var isText: Bool {
        guard case .text = self else { return false }
        return true
    }
}

extension FileBody {
    fileprivate var json: JSON {
        switch self {
        case .path(let path): ["src": .string(path.source)]
        case .base64(let content): ["content": .string(content.source)]
        case .missing: [:]
        }
    }
}

extension GraphQLBody {
    fileprivate var json: JSON {
        var object = JSONObject()
        object["query"] = query.json
        object["operationName"] = operationName.json
        object["variables"] = variables.json
        return .object(object)
    }
}

extension GraphQLBody.Value {
    fileprivate var json: JSON? {
        switch self {
        case .absent: nil
        case .text(let template): .string(template.source)
        case .json(let json): json
        }
    }
}
