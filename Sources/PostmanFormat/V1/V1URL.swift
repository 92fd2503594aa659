import HTTPModel
import JSONTree

/// The URL of a request in format v1: a text, with the parameters listed beside it.
struct V1URL {
    private let json: JSON

    init(_ json: JSON) { self.json = json }

    /// The URL in format v2.1; nil for none.
    var converted: JSON? {
        guard let url = json["url"] else { return nil }
        guard let text = url.string else { return url }
        let parts = URLParts(parsing: text)
        let credentials = JSON.members([
            ("user", parts.user.map(JSON.string)), ("password", parts.password.map(JSON.string)),
        ])
        return .members([
            ("raw", url),
            ("protocol", parts.scheme.map(JSON.string)),
            ("auth", parts.user == nil && parts.password == nil ? JSON?.none : credentials),
            ("host", .string(parts.host)),
            ("port", parts.port.map(JSON.string)),
            ("path", parts.path == nil ? JSON?.none : .array(parts.pathSegments.map(JSON.string))),
            ("query", query(of: parts)),
            ("hash", parts.fragment.map(JSON.string)),
            ("variable", variables),
        ])
    }

    /// `queryParams` takes the place of what the text says.
    private func query(of parts: URLParts) -> JSON? {
        guard let listed = json["queryParams"]?.array, !listed.isEmpty else {
            return parts.query.map { .array(QueryParameters(parsing: $0).parameters.map(\.json)) }
        }
        return .array(
            listed.map { parameter in
                .members([
                    ("key", parameter["key"]), ("value", Self.value(of: parameter)),
                    ("disabled", parameter["enabled"] == false ? true : parameter["disabled"]),
                ])
            })
    }

    /// `equals` says whether an empty value has its `=`.
    private static func value(of parameter: JSON) -> JSON? {
        let value = parameter.present("value")
        switch parameter["equals"]?.bool {
        case true: return value ?? ""
        case false: return value == "" ? nil : value
        case nil: return value
        }
    }

    /// `pathVariableData` beats `pathVariables` for the same key.
    private var variables: JSON? {
        let listed = json["pathVariableData"]?.array ?? []
        let keys = Set(listed.compactMap { $0.label("key") ?? $0.label("id") })
        let mapped = (json["pathVariables"]?.object?.members ?? []).filter { !keys.contains($0.name) }
        let variables = mapped.map { JSON.members([("key", .string($0.name)), ("value", $0.value)]) } + listed
        return variables.isEmpty ? nil : .array(variables)
    }
}

extension QueryParameters.Parameter {
    fileprivate var json: JSON { .members([("key", .string(key)), ("value", value.map(JSON.string))]) }
}
