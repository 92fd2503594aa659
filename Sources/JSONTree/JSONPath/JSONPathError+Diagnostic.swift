package import Diagnostics

extension JSONPathError {
    package var diagnostic: Diagnostic {
        Diagnostic(.error, "\"\(path)\" is not a JSONPath: \(reason)", help: help)
    }

    /// What is wrong and at which column, for messages that name the query themselves.
    package var reason: String { "\(fact) at column \(column)" }

    private var fact: String {
        switch problem {
        case .unexpected(let found?, let expected): "expected \(expected.text), found \"\(found)\""
        case .unexpected(nil, let expected): "expected \(expected.text), found the end"
        case .badEscape(let text): "\"\(text)\" is not an escape"
        case .indexOutOfRange(let text): "the number \"\(text)\" is too large"
        case .unknownFunction(let name): "there is no function \"\(name)\""
        case .argumentCount(let function, let expected):
            "\"\(function)\" takes \(expected) argument\(expected == 1 ? "" : "s")"
        case .notSingular(let query): "\"\(query)\" may select several values where one is needed"
        case .notCompared(let text): "\"\(text)\" is not compared with anything"
        case .notComparable(let function): "\"\(function)\" gives true or false, which cannot be compared"
        case .tooDeep(let limit): "filters are nested more than \(limit) levels deep"
        }
    }

    private var help: String? {
        switch problem {
        case .unknownFunction: "the functions are count, length, match, search and value"
        case .unexpected, .badEscape, .indexOutOfRange, .argumentCount, .notSingular, .notCompared, .notComparable,
            .tooDeep:
            nil
        }
    }
}

extension JSONPathError.Expected {
    fileprivate var text: String {
        switch self {
        case .root: "\"$\""
        case .segment: "\".\" or \"[\""
        case .name: "a name, \"*\" or \"[\""
        case .selector: "a quoted name, an index, \"*\" or \"?\""
        case .commaOrBracket: "\",\" or \"]\""
        case .condition: "a condition"
        case .operand: "a value, a query or a function"
        case .query: "a query that starts with \"@\" or \"$\""
        case .closingParenthesis: "\")\""
        case .closingQuote: "a closing quote"
        }
    }
}
