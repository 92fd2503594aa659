import JSONTree

extension JSON {
    /// The text of a value where Postman expects a string: strings, numbers and booleans as written, `null` for null; nil
    /// for arrays and objects.
    var plainText: String? {
        switch self {
        case .string(let text): text
        case .number(let number): number.text
        case .bool(let value): value ? "true" : "false"
        case .null: "null"
        case .array, .object: nil
        }
    }
}
