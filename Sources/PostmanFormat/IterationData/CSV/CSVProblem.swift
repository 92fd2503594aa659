/// What is wrong with a CSV text.
package enum CSVProblem: Error, Sendable, Hashable {
    /// A quoted cell runs to the end of the file.
    case unclosedQuote
    /// Something but a comma or a line end behind a closing quote.
    case textAfterQuote(String)
    /// A name in the first line that reads as a number.
    case numericName(String)
}

/// What is wrong, and which bytes say so.
struct CSVSyntaxError: Error {
    let problem: CSVProblem
    let range: Range<Int>
}
