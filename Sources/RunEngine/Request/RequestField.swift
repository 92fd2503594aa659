/// The part of a request that a template stands in, for messages.
enum RequestField: Hashable, CustomStringConvertible {
    case method, url, body
    case header(String)
    case auth(String)

    var description: String {
        switch self {
        case .method: "method"
        case .url: "URL"
        case .body: "body"
        case .header(let name): "header \"\(name)\""
        case .auth(let parameter): "auth parameter \"\(parameter)\""
        }
    }

    /// The member of the request in the collection's document that holds it.
    var member: String {
        switch self {
        case .method: "method"
        case .url: "url"
        case .body: "body"
        case .header: "header"
        case .auth: "auth"
        }
    }
}
