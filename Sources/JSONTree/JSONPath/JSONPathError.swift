import Diagnostics

/// A text that is not a JSONPath query.
package struct JSONPathError: DiagnosticError, Hashable {
    package enum Problem: Sendable, Hashable {
        /// Nil is found at the end of the text.
        case unexpected(String?, expected: Expected)
        case badEscape(String)
        /// An index or a part of a slice beyond ±(2^53 - 1).
        case indexOutOfRange(String)
        case unknownFunction(String)
        case argumentCount(function: String, expected: Int)
        /// A query that may select several nodes stands where one value is needed.
        case notSingular(String)
        /// A value stands where a condition is needed.
        case notCompared(String)
        /// A condition stands where a value is needed.
        case notComparable(String)
        case tooDeep(limit: Int)
    }

    package enum Expected: Sendable, Hashable {
        case root, segment, name, selector, commaOrBracket, condition, operand, query, closingParenthesis, closingQuote
    }

    package let path: String
    /// Counts characters from 1.
    package let column: Int
    package let problem: Problem
}
