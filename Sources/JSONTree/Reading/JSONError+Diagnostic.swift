package import Diagnostics

extension JSONError: DiagnosticError {
    package var diagnostic: Diagnostic {
        Diagnostic(
            .error, message, at: SourceLocation(file: file, line: line, column: column),
            excerpt: SourceExcerpt(line: text, label: ""), help: help)
    }

    private var message: String {
        switch fact {
        case .expected(let expected, let found): "expected \(expected), found \(found)"
        case .tooDeep(let limit): "the values are nested more than \(limit) deep"
        case .invalidUTF8: "the text is not UTF-8"
        case .unterminatedString: "the string is not closed"
        case .controlCharacter(let byte): "a string holds the control character U+\(Self.hex(byte))"
        case .badEscape(let text): "\"\(text)\" is not an escape"
        case .badNumber(let text): "\"\(text)\" is not a number"
        case .empty: "the text is empty"
        case .trailing(let found): "expected the end, found \(found)"
        }
    }

    private var help: String? {
        switch fact {
        case .controlCharacter: "write it as an escape such as \\n or \\u0009"
        case .badEscape: "use \\\" \\\\ \\/ \\b \\f \\n \\r \\t or \\u and four hex digits"
        case .invalidUTF8: "save the file as UTF-8"
        case .expected, .tooDeep, .unterminatedString, .badNumber, .empty, .trailing: nil
        }
    }

    private static func hex(_ byte: UInt8) -> String {
        let text = String(byte, radix: 16, uppercase: true)
        return String(repeating: "0", count: 4 - text.count) + text
    }
}
