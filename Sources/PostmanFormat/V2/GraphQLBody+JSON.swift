import JSONTree
import Variables

extension GraphQLBody {
    /// Reads `graphql`. Anything but an object counts as an empty one.
    init(json: JSON) {
        self.init(
            query: Value(json: json["query"]), operationName: Value(json: json["operationName"]),
            variables: Value(json: json["variables"]))
    }
}

extension GraphQLBody.Value {
    fileprivate init(json: JSON?) {
        self =
            switch json {
            case nil: .absent
            case .string(let text): .text(Template(text))
            case .some(let value): .json(value)
            }
    }
}
