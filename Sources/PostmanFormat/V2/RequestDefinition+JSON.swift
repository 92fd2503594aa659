import JSONTree
import Variables

extension RequestDefinition {
    /// Reads a request: an object, the URL alone as a string, or nothing. Nil for any other kind of value.
    init?(json: JSON, location: JSONLocation) {
        switch json {
        case .null: self.init(url: URLDefinition(), location: location)
        case .string(let url): self.init(url: URLDefinition(text: url), location: location)
        case .object:
            self.init(
                method: Template(json.method), url: URLDefinition(json: json["url"]),
                headers: HeaderEntry.list(json["header"]), body: BodyDefinition(json: json["body"]),
                auth: AuthDefinition(json: json["auth"]), description: json.descriptionText, location: location)
        case .bool, .number, .array: return nil
        }
    }
}

extension JSON {
    fileprivate var method: String { label("method")?.uppercased() ?? "GET" }
}
