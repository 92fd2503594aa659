import JSONTree
import Variables

extension URLDefinition {
    /// Reads `url`: a text, or an object of parts. The object's `raw` is never read, as in Postman.
    init(json: JSON?) {
        switch json {
        case .string(let text): self.init(text: text)
        case .some(let parts) where parts.object != nil: self.init(parts: parts)
        default: self.init()
        }
    }

    private init(parts: JSON) {
        self.init(
            scheme: parts["protocol"]?.string.flatMap(URLDefinition.scheme),
            credentials: Credentials(json: parts["auth"]),
            host: parts["host"]?.hostText,
            port: parts.present("port")?.plainText,
            path: parts["path"]?.segments,
            query: QueryEntry.list(parts["query"]),
            hash: parts["hash"]?.string,
            variables: (parts["variable"]?.entries ?? []).compactMap { Variable(json: $0, keys: ["key", "id"]) })
    }

    /// The scheme with or without its `://`.
    private static func scheme(_ text: String) -> String? {
        let scheme = text.hasSuffix("://") ? String(text.dropLast(3)) : text
        return scheme.isEmpty ? nil : scheme
    }
}

extension URLDefinition.Credentials {
    fileprivate init?(json: JSON?) {
        guard let json, json.object != nil else { return nil }
        self.init(user: json["user"]?.string, password: json["password"]?.string)
    }
}

extension JSON {
    /// A host as text or as its labels.
    fileprivate var hostText: String? {
        switch self {
        case .string(let text): text
        case .array(let labels): labels.map { $0.isNull ? "" : $0.anyText }.joined(separator: ".")
        case .null, .bool, .number, .object: nil
        }
    }

    /// A path as text or as its segments.
    fileprivate var segments: [String]? {
        switch self {
        case .string(let text):
            (text.hasPrefix("/") ? text.dropFirst() : Substring(text))
                .split(separator: "/", omittingEmptySubsequences: false).map(String.init)
        case .array(let segments): segments.map { $0.isNull ? "" : $0.anyText }
        case .null, .bool, .number, .object: nil
        }
    }
}
