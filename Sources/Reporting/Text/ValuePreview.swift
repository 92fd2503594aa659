import JSONTree

/// The beginning of a JSON value on one line, for people. Secrets are masked before anything is cut off, so that none
/// shows in part.
struct ValuePreview {
    private let limit: Int
    private let redact: (String) -> String
    private var text = ""

    static func text(of value: JSON, limit: Int = 72, redact: (String) -> String = { $0 }) -> String {
        withoutActuallyEscaping(redact) { redact in
            var preview = ValuePreview(limit: limit, redact: redact)
            preview.append(value)
            return preview.text.count > limit ? preview.text.prefix(limit - 1) + "…" : preview.text
        }
    }

    private init(limit: Int, redact: @escaping (String) -> String) {
        self.limit = limit
        self.redact = redact
    }

    /// More would be cut off anyhow. It also ends the descent into deep values.
    private var isFull: Bool { text.utf8.count > limit * 4 }

    private mutating func append(_ value: JSON) {
        switch value {
        case .null: text += "null"
        case .bool(let bool): text += bool ? "true" : "false"
        case .number(let number): text += redact(number.text)
        case .string(let string): appendQuoted(string)
        case .array(let elements): appendElements(elements)
        case .object(let object): appendMembers(object)
        }
    }

    private mutating func appendElements(_ elements: [JSON]) {
        text += "["
        for (index, element) in elements.enumerated() {
            if isFull { break }
            if index > 0 { text += ", " }
            append(element)
        }
        text += "]"
    }

    private mutating func appendMembers(_ object: JSONObject) {
        text += "{"
        for (index, member) in object.members.enumerated() {
            if isFull { break }
            if index > 0 { text += ", " }
            appendQuoted(member.name)
            text += ": "
            append(member.value)
        }
        text += "}"
    }

    private mutating func appendQuoted(_ string: String) {
        text += "\""
        for character in redact(string).prefix(limit + 1) {
            switch character {
            case "\"": text += "\\\""
            case "\\": text += "\\\\"
            case "\n": text += "\\n"
            case "\r": text += "\\r"
            case "\r\n": text += "\\r\\n"
            case "\t": text += "\\t"
            default: text.append(character)
            }
        }
        text += "\""
    }
}
