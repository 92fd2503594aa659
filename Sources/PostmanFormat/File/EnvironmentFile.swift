package import JSONTree
import Variables

/// An environment or globals file as it was read.
package struct EnvironmentFile: Sendable {
    package let environment: Environment

    /// Reads a file as the environment or the globals of a run.
    package init(
        reading bytes: [UInt8], file: String, as scope: Environment.Scope,
        identifiers: IdentifierSource = IdentifierSource()
    ) throws(PostmanFormatError) {
        let document = try JSONDocument.reading(bytes, file: file, as: scope.expected)
        try self.init(document: document, as: scope, identifiers: identifiers)
    }

    /// Reads a document that is already parsed.
    package init(
        document: JSONDocument, as scope: Environment.Scope, identifiers: IdentifierSource = IdentifierSource()
    ) throws(PostmanFormatError) {
        let (root, location) = try Self.unwrapped(document, scope)
        let values = root.array == nil ? root["values"] : root
        let place = root.array == nil ? location.member("values") : location
        var identifiers = identifiers
        environment = Environment(
            id: root.label("id") ?? identifiers.next(),
            name: root.label("name") ?? "",
            scope: root.label("_postman_variable_scope").flatMap(Environment.Scope.init) ?? scope,
            variables: try Self.variables(values ?? .null, at: .init(document: document, location: place)),
            document: document, valuesLocation: place)
    }

    /// The environment itself, without the wrapper of Postman's API.
    private static func unwrapped(
        _ document: JSONDocument, _ scope: Environment.Scope
    ) throws(PostmanFormatError) -> (root: JSON, location: JSONLocation) {
        let root = document.root
        let place = PostmanFormatError.Place(document: document, location: .root)
        for wrapper in ["environment", "globals"] {
            if let wrapped = root[wrapper], wrapped.object != nil || wrapped.array != nil {
                return (wrapped, JSONLocation.root.member(wrapper))
            }
        }
        if let foreign = ForeignFormat(root: root, expecting: scope.expected) {
            throw .foreign(foreign, scope.expected, at: place)
        }
        guard root.object != nil || root.array != nil else {
            throw .notAnObject(kind: root.kind, scope.expected, at: place)
        }
        return (root, .root)
    }

    private static func variables(
        _ json: JSON, at place: PostmanFormatError.Place
    ) throws(PostmanFormatError) -> [Variable] {
        switch json {
        case .null: return []
        case .object: return [Variable(environmentValue: json)].compactMap(\.self)
        case .array(let elements):
            var variables: [Variable] = []
            for (index, element) in elements.enumerated() where !element.isNull {
                guard element.object != nil else {
                    throw .unreadable(.value, kind: element.kind, at: place.element(index))
                }
                if let variable = Variable(environmentValue: element) { variables.append(variable) }
            }
            return variables
        case .bool, .number, .string: throw .unreadable(.values, kind: json.kind, at: place)
        }
    }
}

extension Variable {
    /// Reads one value of an environment, where `enabled: false` switches it off as well, as in Postman's app.
    init?(environmentValue json: JSON) {
        self.init(json: json)
        if json["enabled"] == false { isDisabled = true }
    }
}

extension Environment.Scope {
    fileprivate var expected: PostmanFormatError.Expected {
        switch self {
        case .environment: .environment
        case .globals: .globals
        }
    }
}
