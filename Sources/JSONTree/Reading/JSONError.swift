/// Why a text is no JSON, and where.
package struct JSONError: Error, Sendable, Hashable {
    package enum Fact: Sendable, Hashable {
        /// Something else was expected; `found` is what stands there, as messages show it.
        case expected(String, found: String)
        case tooDeep(limit: Int)
        case invalidUTF8
        case unterminatedString
        case controlCharacter(UInt8)
        case badEscape(String)
        case badNumber(String)
        case empty
        case trailing(found: String)
    }

    package var fact: Fact
    package var file: String
    /// Counted from 1; columns count characters.
    package var line: Int
    package var column: Int
    /// The line that the error is in.
    package var text: String
}
