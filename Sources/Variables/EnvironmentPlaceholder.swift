/// Recognises a value that was never filled in, such as Okta's published `https://{yourOktaDomain}`.
///
/// Meant for the values of variables that a request uses as its URL: none of these signs belongs there.
package enum EnvironmentPlaceholder {
    /// The first placeholder as written, signs included; nil when the value holds none.
    ///
    /// - `{yourOktaDomain}`, but not the token `{{name}}` and not JSON
    /// - `<your-domain>`, but not the token `<<name>>`
    /// - `YOUR_DOMAIN`, `YOUR-TENANT`
    package static func find(in value: String) -> String? {
        let text = Array(value.utf8)
        for start in text.indices {
            let end: Int?
            switch text[start] {
            case .openBrace: end = endOfBracketed(in: text, from: start, closing: .closeBrace)
            case .openAngle: end = endOfBracketed(in: text, from: start, closing: .closeAngle)
            case UInt8(ascii: "Y"): end = endOfCapitals(in: text, from: start)
            default: end = nil
            }
            if let end { return String(decoding: text[start..<end], as: UTF8.self) }
        }
        return nil
    }

    private static let longest = 64

    /// A name in single brackets that begins with a letter.
    private static func endOfBracketed(in text: [UInt8], from start: Int, closing: UInt8) -> Int? {
        let opening = text[start]
        guard start == 0 || text[start - 1] != opening, start + 1 < text.count, text[start + 1].isLetter else {
            return nil
        }
        var index = start + 1
        while index < text.count, text[index].isNamePart, index - start <= longest { index += 1 }
        guard index < text.count, text[index] == closing else { return nil }
        return index + 1 < text.count && text[index + 1] == closing ? nil : index + 1
    }

    /// `YOUR` with at least one more word in capitals, as a whole word.
    private static func endOfCapitals(in text: [UInt8], from start: Int) -> Int? {
        let lead = Array("YOUR".utf8)
        guard text[start...].starts(with: lead), start == 0 || !text[start - 1].isWordPart else { return nil }
        var index = start + lead.count
        guard index + 1 < text.count, text[index] == UInt8(ascii: "_") || text[index] == UInt8(ascii: "-"),
            text[index + 1].isCapital
        else { return nil }
        while index < text.count, text[index].isCapital || "_-0123456789".utf8.contains(text[index]) { index += 1 }
        return index < text.count && text[index].isLetter ? nil : index
    }
}

extension UInt8 {
    fileprivate var isCapital: Bool { UInt8(ascii: "A")...UInt8(ascii: "Z") ~= self }
    fileprivate var isLetter: Bool { isCapital || UInt8(ascii: "a")...UInt8(ascii: "z") ~= self }
    fileprivate var isWordPart: Bool {
        isLetter || UInt8(ascii: "0")...UInt8(ascii: "9") ~= self || self == UInt8(ascii: "_")
    }
    fileprivate var isNamePart: Bool { isWordPart || " -.".utf8.contains(self) }
}
