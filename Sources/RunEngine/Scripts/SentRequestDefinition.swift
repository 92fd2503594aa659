import Digests
import HTTPModel
import JSONTree
import PostmanFormat
import RunModel
import Variables

/// A request that was sent, as test scripts see it: everything resolved, with the fields that were added.
struct SentRequestDefinition {
    let request: HTTPRequest
    /// How the collection describes the body; its kind is kept.
    let blueprint: RequestBlueprint
    let render: (Template) -> String

    var json: JSON {
        var object = JSONObject()
        object["url"] = .string(request.url.text)
        object["method"] = .string(request.method)
        object["header"] = .array(
            request.fields.map { ["key": .string($0.name), "value": .string($0.value)] as JSON })
        object["body"] = body
        object["auth"] = blueprint.auth.map { JSONTemplate($0.json).resolved(render) }
        return .object(object)
    }

    /// The body as the collection has it, with what was sent in it. Files and bytes that are no text stay unseen.
    private var body: JSON? {
        guard let sent = request.body, let definition = blueprint.definition.json["body"],
            var body = definition.object, let mode = definition["mode"]?.string
        else { return nil }
        switch mode {
        case "formdata", "file": return JSONTemplate(definition).resolved(render)
        default:
            body[mode] = sent.bytesInMemory.flatMap { String(validating: $0, as: UTF8.self) }.map { text in
                switch mode {
                case "urlencoded": .array(Self.pairs(text))
                case "graphql": (try? JSON(parsing: text)) ?? .string(text)
                default: .string(text)
                }
            }
            return .object(body)
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
