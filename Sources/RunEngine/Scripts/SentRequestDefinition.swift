import Digests
import HTTPModel
import JSONTree
import PostmanFormat

/// A request that was sent, as test scripts see it: everything resolved, with the fields that were added.
struct SentRequestDefinition {
    let request: HTTPRequest
    /// How the collection describes the body; its kind is kept.
    let blueprint: RequestBlueprint

    var json: JSON {
        var object = JSONObject()
        object["url"] = .string(request.url.text)
        object["method"] = .string(request.method)
        object["header"] = .array(
            request.fields.map { ["key": .string($0.name), "value": .string($0.value)] as JSON })
        object["body"] = body
        object["auth"] = blueprint.auth?.json
        return .object(object)
    }

    /// Bytes that are no text stay unseen, as do files.
    private var body: JSON? {
        guard let body = request.body, let mode = blueprint.body?.content.mode else { return nil }
        guard let bytes = body.bytesInMemory, let text = String(validating: bytes, as: UTF8.self) else {
            return ["mode": .string(mode)]
        }
        switch mode {
        case "urlencoded":
            return ["mode": "urlencoded", "urlencoded": .array(Self.pairs(text))]
        case "graphql": return ["mode": "graphql", "graphql": (try? JSON(parsing: text)) ?? .string(text)]
        case "raw": return ["mode": "raw", "raw": .string(text)]
        default: return ["mode": .string(mode)]
        }
    }

    private static func pairs(_ text: String) -> [JSON] {
        QueryParameters(parsing: text).parameters.map { pair in
            [
                "key": .string(PercentEncoding.decode(pair.key)),
                "value": .string(PercentEncoding.decode(pair.value ?? "")),
            ]
        }
    }
}
