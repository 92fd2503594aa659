/// The ways a value is written in URLs, JSON, markup, shells and headers.
enum SecretForms {
    static func all(of secret: String) -> Set<SecretPattern> {
        var texts: Set = [secret]
        // Most secrets are tokens of letters and digits, which nothing escapes.
        if !secret.utf8.allSatisfy(isUnreserved) {
            texts.formUnion(percentEncoded(secret) + jsonEscaped(secret) + markupEscaped(secret) + [quoted(secret)])
        }
        return Set(texts.map { SecretPattern(Array($0.utf8)) }).union(Base64Forms.all(of: Array(secret.utf8)))
    }

    /// RFC 3986 section 2.3.
    private static func isUnreserved(_ byte: UInt8) -> Bool {
        isAlphanumeric(byte) || "-._~".utf8.contains(byte)
    }

    private static func isAlphanumeric(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"):
            true
        default: false
        }
    }

    /// RFC 3986, JavaScript's `encodeURIComponent`, HTML forms, and the query of the URL Standard.
    private static func percentEncoded(_ secret: String) -> [String] {
        let component = "-_.!~*'()"
        return [
            encoded(secret, plain: "-._~", digits: upperDigits), encoded(secret, plain: "-._~", digits: lowerDigits),
            encoded(secret, plain: component, digits: upperDigits),
            encoded(secret, plain: "*-._ ", digits: upperDigits).replacing(" ", with: "+"),
            encoded(secret, plain: "!$%&()*+,-./:;=?@[\\]^_`{|}~", digits: upperDigits),
            encoded(secret, plain: "!$%&'()*+,-./:;=?@_~", digits: upperDigits),
        ]
    }

    private static let upperDigits = Array("0123456789ABCDEF".utf8)
    private static let lowerDigits = Array("0123456789abcdef".utf8)

    private static func encoded(_ text: String, plain: String, digits: [UInt8]) -> String {
        let plain = Set(plain.utf8)
        var output: [UInt8] = []
        for byte in text.utf8 {
            if isAlphanumeric(byte) || plain.contains(byte) {
                output.append(byte)
            } else {
                output += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
            }
        }
        return String(decoding: output, as: UTF8.self)
    }

    /// With the escapes that RFC 8259 asks for, and with those that some writers add.
    private static func jsonEscaped(_ secret: String) -> [String] {
        [
            escaped(secret, also: "", ascii: false, digits: lowerDigits),
            escaped(secret, also: "", ascii: true, digits: lowerDigits),
            escaped(secret, also: "", ascii: true, digits: upperDigits),
            escaped(secret, also: "<>&", ascii: false, digits: lowerDigits),
            escaped(secret, also: "<>&'+\"`", ascii: true, digits: upperDigits),
        ].flatMap { [$0, $0.replacing("/", with: "\\/")] }
    }

    private static func escaped(_ text: String, also: String, ascii: Bool, digits: [UInt8]) -> String {
        let also = also.unicodeScalars
        var output = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"" where !also.contains("\""): output += "\\\""
            case "\\": output += "\\\\"
            case "\n": output += "\\n"
            case "\r": output += "\\r"
            case "\t": output += "\\t"
            case "\u{8}": output += "\\b"
            case "\u{C}": output += "\\f"
            default:
                let isEscaped = scalar.value < 0x20 || (ascii && scalar.value > 0x7E) || also.contains(scalar)
                output += isEscaped ? unicodeEscape(scalar, digits) : String(scalar)
            }
        }
        return output
    }

    private static func unicodeEscape(_ scalar: Unicode.Scalar, _ digits: [UInt8]) -> String {
        String(scalar).utf16.map { unit in
            let nibbles = [unit >> 12, unit >> 8 & 15, unit >> 4 & 15, unit & 15]
            return "\\u" + String(decoding: nibbles.map { digits[Int($0)] }, as: UTF8.self)
        }.joined()
    }

    /// In the text and the attributes of XML and HTML.
    private static func markupEscaped(_ secret: String) -> [String] {
        let text = secret.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
        let attribute = text.replacing("\"", with: "&quot;")
        return [
            text, attribute, attribute.replacing("'", with: "&#39;"), attribute.replacing("'", with: "&apos;"),
            attribute.replacing("'", with: "&#x27;"),
        ]
    }

    /// Inside single quotes of a shell.
    private static func quoted(_ secret: String) -> String { secret.replacing("'", with: "'\\''") }
}

extension String {
    /// Each occurrence of one byte replaced. The standard library's own would bring in the regular expression engine.
    fileprivate func replacing(_ sign: Character, with text: String) -> String {
        contains(sign) ? map { $0 == sign ? text : String($0) }.joined() : self
    }
}
