package import Diagnostics

extension JSONError {
    package var diagnostic: Diagnostic {
        var excerpt = excerpt
        excerpt.label = label
        return Diagnostic(.error, message, at: location, excerpt: excerpt, help: help)
    }

    private var message: String {
        switch problem {
        case .unexpected(let found, let expected): "expected \(expected.text), found \(found.text)"
        case .trailingComma(let bracket): "expected a value, found \"\(bracket)\" after a comma"
        case .comment: "expected a value, found a comment"
        case .unterminatedComment: "the comment has no end"
        case .unterminatedString: "the string has no end"
        case .controlCharacter(let byte): "a string contains the control character \(Self.hex(byte, prefix: "U+00"))"
        case .badEscape(let text): "\"\(text)\" is not an escape"
        case .badNumber(let text): "\"\(text)\" is not a number"
        case .notFinite(let text): "the number \"\(text)\" has no value in JSON"
        case .hexTooLarge(let text): "the number \"\(text)\" is too large"
        case .badUTF8(let byte): "the byte \(Self.hex(byte, prefix: "0x")) is not valid UTF-8"
        case .tooDeep(let limit): "the text is nested more than \(limit) levels deep"
        }
    }

    private var label: String {
        switch problem {
        case .unexpected(_, let expected): "expected \(expected.text)"
        case .unterminatedComment, .unterminatedString: "it starts here"
        case .trailingComma, .comment, .controlCharacter, .badEscape, .badNumber, .notFinite, .hexTooLarge, .badUTF8,
            .tooDeep:
            ""
        }
    }

    private var help: String? {
        switch problem {
        case .unexpected(.text("'"), _): "put strings in double quotes"
        case .unexpected(.text(let name), expected: .memberName)
        where name.first?.isLetter == true || name.first?.isNumber == true:
            "put names in double quotes"
        case .unexpected, .unterminatedComment, .notFinite, .hexTooLarge, .tooDeep: nil
        case .trailingComma: "remove the comma"
        case .comment: "remove the comment"
        case .unterminatedString: "add the closing quote, and write line breaks as \\n"
        case .controlCharacter(let byte): "write it as \(Self.hex(byte, prefix: "\\u00"))"
        case .badEscape: "write a backslash as \\\\"
        case .badNumber: nil
        case .badUTF8: "save the file as UTF-8"
        }
    }

    private static func hex(_ byte: UInt8, prefix: String) -> String {
        let digits = String(byte, radix: 16, uppercase: true)
        return prefix + (digits.utf8.count < 2 ? "0" : "") + digits
    }
}

extension JSONError.Found {
    fileprivate var text: String {
        switch self {
        case .end: "the end of the text"
        case .string: "a string"
        case .text(let text): "\"\(text)\""
        }
    }
}

extension JSONError.Expected {
    fileprivate var text: String {
        switch self {
        case .value: "a value"
        case .memberName: "a name in double quotes"
        case .colon: "\":\""
        case .commaOrBracket: "\",\" or \"]\""
        case .commaOrBrace: "\",\" or \"}\""
        case .end: "the end of the text"
        }
    }
}
