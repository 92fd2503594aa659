import JSONTree

extension PathVariable {
    /// The text that takes the place of the segment. Only a string that is not empty does, after the cast to its declared
    /// type: a number stays a number unless it is declared a `string`.
    var substitution: String? {
        guard let value, let text = text(of: value), !text.isEmpty else { return nil }
        return text
    }

    private func text(of value: JSON) -> String? {
        switch type {
        case "number", "boolean", "array", "object": nil
        case "string": value.plainText
        default: value.string
        }
    }
}
