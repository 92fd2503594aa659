/// Texts as they may stand in XML 1.0. Source: https://www.w3.org/TR/xml/ sections 2.2, 2.4, 2.7 and 3.3.3
enum XMLText {
    /// The value of an attribute, without its quotes. Line breaks and tabs survive.
    static func attribute(_ text: String) -> String {
        var value = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": value += "&amp;"
            case "<": value += "&lt;"
            case ">": value += "&gt;"
            case "\"": value += "&quot;"
            case "\t": value += "&#x9;"
            case "\n": value += "&#xA;"
            case "\r": value += "&#xD;"
            default: append(scalar, to: &value)
            }
        }
        return value
    }

    /// A section of literal text.
    static func section(_ text: String) -> String { "<![CDATA[\(sectionContent(text))]]>" }

    /// What stands in a section of literal text; where the text would end the section early, that is cut in two.
    static func sectionContent(_ text: String) -> String {
        var content = ""
        var brackets = 0
        for scalar in text.unicodeScalars {
            if scalar == ">", brackets >= 2 { content += "]]><![CDATA[" }
            brackets = scalar == "]" ? brackets + 1 : 0
            append(scalar, to: &content)
        }
        return content
    }

    /// Characters that no XML may hold are shown by their code.
    private static func append(_ scalar: Unicode.Scalar, to text: inout String) {
        switch scalar.value {
        case 0x09, 0x0A, 0x0D, 0x20...0xD7FF, 0xE000...0xFFFD, 0x10000...: text.unicodeScalars.append(scalar)
        default: text += "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
        }
    }
}

extension XMLText {
    /// A start tag, or the whole of an empty element.
    static func tag(_ name: String, _ attributes: [(String, String)], isEmpty: Bool = false) -> String {
        let list = attributes.map { " \($0.0)=\"\(attribute($0.1))\"" }.joined()
        return "<\(name)\(list)\(isEmpty ? "/>" : ">")"
    }
}
