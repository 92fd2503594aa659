import JSONTree

/// The text and number that JavaScript makes of a JSON value (ECMA-262, ToString and ToNumber), since that is what
/// people know from `{{name}}` in Postman.
enum ScriptText {
    /// `String(value)`: arrays joined with commas, objects as `[object Object]`.
    ///
    /// Whole numbers keep every digit, though JavaScript would round the long ones: ids must survive.
    static func text(of value: JSON) -> String {
        switch value {
        case .null: return "null"
        case .bool(let value): return value ? "true" : "false"
        case .number(let number): return text(of: number)
        case .string(let text): return text
        case .array(let elements):
            // A null among the elements is joined as nothing.
            return elements.map { $0.isNull ? "" : text(of: $0) }.joined(separator: ",")
        case .object: return "[object Object]"
        }
    }

    /// `String(Number(value))`.
    static func numericText(of value: JSON) -> String {
        switch value {
        case .null: return "0"
        case .bool(let value): return value ? "1" : "0"
        case .number(let number): return text(of: number)
        case .string(let text): return numericText(of: text)
        case .array: return numericText(of: text(of: value))
        case .object: return "NaN"
        }
    }

    /// `Boolean(value)`: the texts `false` and `0` are true.
    static func isTruthy(_ value: JSON) -> Bool {
        switch value {
        case .null: false
        case .bool(let value): value
        case .number(let number): Double(number.text) != 0
        case .string(let text): !text.isEmpty
        case .array, .object: true
        }
    }

    private static func text(of number: JSONNumber) -> String {
        let text = number.text
        if isWhole(text) { return text == "-0" ? "0" : text }
        return Double(text).map(NumberText.text) ?? text
    }

    private static func numericText(of text: String) -> String {
        let trimmed = NumberText.trimmed(text)
        // Leading zeros go, the digits stay exact.
        if isWhole(trimmed), let whole = Int(trimmed) { return String(whole) }
        return NumberText.text(of: NumberText.number(from: trimmed))
    }

    private static func isWhole(_ text: String) -> Bool {
        let digits = text.utf8.first == UInt8(ascii: "-") ? text.utf8.dropFirst() : text.utf8[...]
        return !digits.isEmpty && digits.allSatisfy { UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }
    }
}
