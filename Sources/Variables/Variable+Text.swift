import JSONTree

extension Variable {
    /// What stands in place of the token `{{key}}`: the value after the cast of its type, as JavaScript turns it into text.
    package var text: String {
        // Nearly every value is plain text of no type: no cast to look up.
        if type == nil, case .string(let text)? = value { return text }
        return castText
    }

    private var castText: String {
        guard let value else { return "" }
        guard let type = VariableType(word: type) else { return ScriptText.text(of: value) }
        switch type {
        case .string: return ScriptText.text(of: value)
        case .number: return ScriptText.numericText(of: value)
        case .boolean: return ScriptText.isTruthy(value) ? "true" : "false"
        case .array: return Self.parsed(value)?.array.map { ScriptText.text(of: .array($0)) } ?? ""
        case .object: return Self.parsed(value)?.object.map { ScriptText.text(of: .object($0)) } ?? ""
        }
    }

    /// Arrays and objects are stored as JSON text; a file may also hold them as they are.
    private static func parsed(_ value: JSON) -> JSON? {
        guard case .string(let text) = value else { return value }
        return try? JSON(parsing: text)
    }
}
