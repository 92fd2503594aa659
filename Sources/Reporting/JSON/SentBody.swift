import Digests
import HTTPModel
import JSONTree
import PostmanFormat

/// The body of a request as it was sent, in the form that the collection format has for it. Files are named, not shown.
struct SentBody {
    let body: HTTPBody
    let contentType: String?
    /// How the collection describes it; nil for a request that a script sent.
    let definition: BodyDefinition?
    let isShown: Bool

    init(_ body: HTTPBody, contentType: String?, definition: BodyDefinition?, isShown: Bool) {
        self.body = body
        self.contentType = contentType
        self.definition = definition
        self.isShown = isShown
    }

    func json(_ mask: SecretMask) -> JSON {
        let mode = mode
        var object = JSONObject([("mode", .string(mode))])
        guard isShown else { return .object(object) }
        switch mode {
        case "formdata": object[mode] = mask.json(.array(form))
        case "file": object[mode] = mask.json(file)
        case "urlencoded": object[mode] = mask.json(.array(Self.pairs(text)))
        case "graphql": object[mode] = mask.json((try? JSON(parsing: text)) ?? .string(text))
        default:
            object[mode] = .string(mask.text(text))
            if let language = definition?.language {
                object["options"] = ["raw": ["language": .string(language.rawValue)]]
            }
        }
        return .object(object)
    }

    /// The name that the collection format has for this kind of body.
    var mode: String {
        let type = contentType.flatMap { MediaType($0) }
        if type?.type == "multipart", type?.parameter("boundary") != nil { return "formdata" }
        if !body.isInMemory { return "file" }
        if type?.subtype == "x-www-form-urlencoded", definition.map({ $0.content.mode == "urlencoded" }) ?? true {
            return "urlencoded"
        }
        return definition?.content.mode == "graphql" ? "graphql" : "raw"
    }

    private var text: String { BodyText.decode(body.bytesInMemory ?? [], contentType: contentType) }

    private var file: JSON {
        for case .file(let path, _) in body.segments { return ["src": .string(path)] }
        return [:]
    }

    private static func pairs(_ text: String) -> [JSON] {
        guard !text.isEmpty else { return [] }
        return QueryParameters(parsing: text).parameters.map { pair in
            ["key": .string(decoded(pair.key)), "value": .string(decoded(pair.value ?? ""))]
        }
    }

    private static func decoded(_ text: String) -> String {
        PercentEncoding.decode(String(text.map { $0 == "+" ? " " : $0 }))
    }

    private var form: [JSON] {
        let boundary = contentType.flatMap { MediaType($0) }?.parameter("boundary") ?? ""
        return MultipartReading(body, boundary: boundary).parts.map(\.json)
    }
}
