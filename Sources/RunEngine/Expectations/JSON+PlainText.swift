import JSONTree

extension JSON {
    /// The text of a plain value; nil for null, arrays and objects.
    var plainText: String? {
        switch self {
        case .string(let text): text
        case .number(let number): number.text
        case .bool(let bool): bool ? "true" : "false"
        case .null, .array, .object: nil
        }
    }

    /// Whether one of the two is a text, and reads as the number or boolean that the other one is.
    func reads(as other: JSON) -> Bool {
        switch (self, other) {
        case (.string(let text), .number(let number)), (.number(let number), .string(let text)):
            JSONNumber(text)?.isSameValue(as: number) ?? false
        case (.string, .bool), (.bool, .string): plainText == other.plainText
        case (.null, _), (.bool, _), (.number, _), (.string, _), (.array, _), (.object, _): false
        }
    }

    /// Characters, elements or members; nil for values that have none.
    var length: Int? {
        switch self {
        case .string(let text): text.unicodeScalars.count
        case .array(let elements): elements.count
        case .object(let object): object.members.count
        case .null, .bool, .number: nil
        }
    }

    /// Whether the value is of a type by the names of JSON Schema.
    func isOfType(_ name: String) -> Bool {
        name == "integer" ? number?.isInteger ?? false : kind == name
    }
}
