/// The value of a `Content-Type` field. Source: RFC 9110 section 8.3.1
package struct MediaType: Sendable, Hashable {
    /// Lower case, such as `application`.
    package var type: String
    /// Lower case, such as `json` or `problem+json`.
    package var subtype: String
    /// Names in lower case; values without their quotes.
    package var parameters: [HTTPField]

    /// Nil for a text without `type/subtype`.
    package init?(_ text: String) {
        let pieces = Self.pieces(of: text)
        guard let names = pieces.first?.split(separator: "/", maxSplits: 1), names.count == 2 else { return nil }
        type = Self.trimmed(names[0]).lowercased()
        subtype = Self.trimmed(names[1]).lowercased()
        guard !type.isEmpty, !subtype.isEmpty else { return nil }
        parameters = pieces.dropFirst().compactMap { piece in
            guard let equals = piece.firstIndex(of: "=") else { return nil }
            let value = Self.trimmed(piece[piece.index(after: equals)...])
            return HTTPField(Self.trimmed(piece[..<equals]).lowercased(), Self.unquoted(value))
        }
    }

    /// The value of the first parameter of that name.
    package func parameter(_ name: String) -> String? {
        parameters.first { $0.name.equalsIgnoringASCIICase(name) }?.value
    }

    /// `application/json`, and types built upon it such as `application/problem+json`.
    package var isJSON: Bool { type == "application" && (subtype == "json" || subtype.hasSuffix("+json")) }

    /// `application/xml`, `text/xml`, and types built upon them such as `image/svg+xml`.
    package var isXML: Bool {
        (subtype == "xml" && (type == "application" || type == "text")) || subtype.hasSuffix("+xml")
    }

    /// Splits at semicolons outside quotes.
    private static func pieces(of text: String) -> [Substring] {
        var pieces: [Substring] = []
        var start = text.startIndex
        var (isQuoted, isEscaped) = (false, false)
        for index in text.indices {
            switch text[index] {
            case _ where isEscaped: isEscaped = false
            case "\\" where isQuoted: isEscaped = true
            case "\"": isQuoted.toggle()
            case ";" where !isQuoted:
                pieces.append(text[start..<index])
                start = text.index(after: index)
            default: break
            }
        }
        return pieces + [text[start...]]
    }

    private static func unquoted(_ value: String) -> String {
        guard value.hasPrefix("\"") else { return value }
        var (result, isEscaped) = ("", false)
        for character in value.dropFirst() {
            switch character {
            case _ where isEscaped:
                result.append(character)
                isEscaped = false
            case "\\": isEscaped = true
            case "\"": return result
            default: result.append(character)
            }
        }
        return result
    }

    private static func trimmed(_ text: Substring) -> String {
        let start = text.drop { $0 == " " || $0 == "\t" }
        var end = start
        while end.last == " " || end.last == "\t" { end.removeLast() }
        return String(end)
    }
}
