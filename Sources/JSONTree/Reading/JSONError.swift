package import Diagnostics

/// A text that is not JSON: what is wrong, and where.
package struct JSONError: DiagnosticError, Hashable {
    package enum Problem: Sendable, Hashable {
        case unexpected(Found, expected: Expected)
        /// A comma before the closing bracket, which only JSON5 allows.
        case trailingComma(before: String)
        case comment
        case unterminatedComment
        case unterminatedString
        /// A raw control character in a string.
        case controlCharacter(UInt8)
        case badEscape(String)
        case badNumber(String)
        /// `NaN` and `Infinity` of JSON5, which no JSON number can express.
        case notFinite(String)
        /// A hexadecimal number of more than 128 bits.
        case hexTooLarge(String)
        case badUTF8(UInt8)
        case tooDeep(limit: Int)
    }

    /// What stands where something else should.
    package enum Found: Sendable, Hashable {
        case end
        case string
        /// A run of letters and digits, or one character.
        case text(String)
    }

    /// What the grammar wants.
    package enum Expected: Sendable, Hashable {
        case value, memberName, colon, commaOrBracket, commaOrBrace, end
    }

    package let problem: Problem
    package let location: SourceLocation
    package let excerpt: SourceExcerpt

    init(_ error: JSONSyntaxError, in source: [UInt8], file: String) {
        self.init(error.problem, at: SourceStretch(error.range, in: source, file: file))
    }

    init(_ problem: Problem, at stretch: SourceStretch) {
        self.problem = problem
        location = stretch.location
        excerpt = stretch.excerpt
    }
}
