import HTTPModel
import JSONTree
import PostmanFormat

/// The URL of a request as it was sent, in the parts that the collection format has. Credentials are left out.
struct SentURL {
    let url: HTTPURL?
    /// The resolved text, for a URL that could not be read.
    let text: String

    init(_ url: HTTPURL?, text: String) {
        self.url = url
        self.text = text
    }

    var json: JSON {
        guard let url else { return unread }
        var object = JSONObject()
        object["protocol"] = .string(url.scheme)
        if let port = url.port { object["port"] = .string(String(port)) }
        object["path"] = .array(
            url.path.dropFirst().split(separator: "/", omittingEmptySubsequences: false).map { .string(String($0)) })
        object["host"] = .array(Self.labels(url.host))
        object["query"] = .array(
            (url.query.map { QueryParameters(parsing: $0).parameters } ?? []).map {
                ["key": .string($0.key), "value": $0.value.map(JSON.string) ?? .null]
            })
        object["hash"] = url.fragment.map(JSON.string)
        object["variable"] = []
        return .object(object)
    }

    private static func labels(_ host: String) -> [JSON] {
        host.hasPrefix("[")
            ? [.string(host)] : host.split(separator: ".", omittingEmptySubsequences: false).map { .string(String($0)) }
    }

    private var unread: JSON {
        let request = RequestDefinition(url: URLDefinition(text: text)).json
        guard case .object(var object)? = request["url"] else { return [:] }
        object["auth"] = nil
        for list in ["path", "host", "query", "variable"] where object[list] == nil { object[list] = [] }
        return .object(object)
    }
}
