import HTTPModel

/// What a client asks of a mock server beyond its request. Source: Postman's documentation of mock servers
struct MockDirectives: Sendable, Hashable {
    let code: Int?
    let id: String?
    let name: String?
    /// Only an example with the same body will do.
    let matchesBody: Bool
    /// Names of fields in which an example must agree.
    let fields: [String]

    init(_ request: HTTPFields) {
        code = request["x-mock-response-code"].flatMap { Int($0) }
        id = request["x-mock-response-id"]
        name = request["x-mock-response-name"]
        matchesBody = request["x-mock-match-request-body"]?.equalsIgnoringASCIICase("true") == true
        fields = (request["x-mock-match-request-headers"] ?? "").split(separator: ",").map {
            String($0.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
        }
    }

    /// Whether an example is one of those that are asked for. An id counts more than a name, and that more than a code.
    func allow(_ example: Example) -> Bool {
        if let id {
            guard let own = example.id else { return false }
            // Postman's API gives an id the number of its owner in front.
            return own == id || id.hasSuffix("-" + own) || own.hasSuffix("-" + id)
        }
        if let name { return example.name == name }
        return code == nil || example.response.status == code
    }
}
