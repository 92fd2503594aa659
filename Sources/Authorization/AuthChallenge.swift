import HTTPModel

/// One challenge of a `WWW-Authenticate` field: a scheme with its parameters. Source: RFC 9110, section 11.6.1.
struct AuthChallenge {
    let scheme: String
    private var parameters: [String: String] = [:]

    private init(scheme: String) { self.scheme = scheme }

    /// A parameter by its name in lower case, without quotes.
    subscript(name: String) -> String? { parameters[name] }

    /// The challenges of one field.
    static func all(_ field: String) -> [AuthChallenge] {
        var challenges: [AuthChallenge] = []
        for piece in pieces(field) {
            var rest = piece[...]
            // A word with a blank, and no sign, behind it begins a challenge.
            let word = rest.prefix { $0 != " " && $0 != "=" }
            if word.endIndex == rest.endIndex || rest[word.endIndex] == " ",
                rest[word.endIndex...].first(where: { $0 != " " }) != "="
            {
                challenges.append(AuthChallenge(scheme: String(word)))
                rest = rest[word.endIndex...].drop { $0 == " " }
            }
            guard let sign = rest.firstIndex(of: "="), !challenges.isEmpty else { continue }
            let name = rest[..<sign].filter { $0 != " " }.lowercased()
            challenges[challenges.count - 1].parameters[name] = unquoted(rest[rest.index(after: sign)...])
        }
        return challenges
    }

    /// What stands between commas outside quotes, without blanks around it.
    private static func pieces(_ field: String) -> [String] {
        var pieces = [""]
        var (isQuoted, isEscaped) = (false, false)
        for character in field {
            if character == ",", !isQuoted {
                pieces.append("")
                continue
            }
            if character == "\"", !isEscaped { isQuoted.toggle() }
            isEscaped = character == "\\" && isQuoted && !isEscaped
            pieces[pieces.count - 1].append(character)
        }
        return pieces.map { trimmed($0[...]) }.filter { !$0.isEmpty }
    }

    private static func unquoted(_ text: Substring) -> String {
        let text = trimmed(text)
        guard text.hasPrefix("\""), text.count >= 2 else { return text }
        var (value, isEscaped) = ("", false)
        for character in text.dropFirst().dropLast() {
            isEscaped = character == "\\" && !isEscaped
            if !isEscaped { value.append(character) }
        }
        return value
    }

    private static func trimmed(_ text: Substring) -> String {
        let start = text.drop { $0 == " " || $0 == "\t" }
        guard let last = start.lastIndex(where: { $0 != " " && $0 != "\t" }) else { return "" }
        return String(start[...last])
    }
}
