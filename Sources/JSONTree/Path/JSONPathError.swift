package import Diagnostics

/// Why a text is no JSONPath query.
package struct JSONPathError: DiagnosticError, Hashable {
    package enum Fact: Sendable, Hashable {
        case expected(String)
        case unknownFunction(String)
        case wrongArgumentCount(function: String, expected: Int)
        case wrongArgumentType(function: String, expected: String)
        /// A function whose result cannot stand there, such as `length(@)` alone.
        case wrongResult(function: String, String)
        case notSingular
        case integerOutOfRange(String)
        case badEscape
        case tooDeep(limit: Int)
    }

    package var fact: Fact
    package var text: String
    /// Counted from 1, in characters.
    package var column: Int

    package var diagnostic: Diagnostic {
        Diagnostic(.error, "\(message) at character \(column) of \"\(text)\"")
    }

    /// Without the place.
    package var message: String {
        switch fact {
        case .expected(let what): "expected \(what)"
        case .unknownFunction(let name): "there is no function \"\(name)\""
        case .wrongArgumentCount(let name, let count):
            "the function \"\(name)\" takes \(count) argument\(count == 1 ? "" : "s")"
        case .wrongArgumentType(let name, let expected): "the function \"\(name)\" takes \(expected)"
        case .wrongResult(let name, let why): "the result of \"\(name)\" \(why)"
        case .notSingular: "only a query for a single value can be compared"
        case .integerOutOfRange(let text): "\"\(text)\" is not a number between -(2^53-1) and 2^53-1"
        case .badEscape: "there is a wrong escape"
        case .tooDeep(let limit): "the query is nested more than \(limit) deep"
        }
    }
}
