import JSONTree

/// How Postman's JavaScript takes values that are not of the kind the schema asks for.
extension JSON {
    /// True for everything but null, `false`, 0 and the empty string.
    var isTruthy: Bool {
        switch self {
        case .null: false
        case .bool(let value): value
        case .number(let number): Double(number.text).map { $0 != 0 } ?? true
        case .string(let text): !text.isEmpty
        case .array, .object: true
        }
    }

    /// The text of a value where a string is expected: strings, numbers and booleans as written, `null` for null; nil for
    /// arrays and objects.
    var plainText: String? {
        switch self {
        case .string(let text): text
        case .number(let number): number.text
        case .bool(let value): value ? "true" : "false"
        case .null: "null"
        case .array, .object: nil
        }
    }

    /// Like `plainText`, with compact JSON for arrays and objects.
    var anyText: String { plainText ?? text() }

    /// The member, or nil where it is missing or null.
    func present(_ name: String) -> JSON? {
        guard let value = self[name], !value.isNull else { return nil }
        return value
    }

    /// True where the member is there and truthy, as for `disabled`.
    func isSet(_ name: String) -> Bool { self[name]?.isTruthy ?? false }

    /// The text of a name or an id, where the member holds one that is not empty.
    func label(_ name: String) -> String? {
        guard let text = present(name)?.plainText, !text.isEmpty else { return nil }
        return text
    }

    /// The text of a `description`, which may also be an object with its text under `content`.
    var descriptionText: String? { self["description"]?.string ?? self["description"]?["content"]?.string }

    /// The entries of a list that may also be one object; null entries are skipped.
    var entries: [JSON] {
        switch self {
        case .array(let elements): elements.filter { !$0.isNull }
        case .object: [self]
        case .null, .bool, .number, .string: []
        }
    }
}
