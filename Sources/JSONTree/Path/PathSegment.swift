/// One step of a query: which children, or descendants, of each node it selects.
struct PathSegment: Sendable {
    enum Reach: Sendable {
        case children, descendants
    }

    var reach: Reach
    var selectors: [PathSelector]

    var isSingular: Bool {
        guard reach == .children, selectors.count == 1 else { return false }
        switch selectors[0] {
        case .name, .index: return true
        case .wildcard, .slice, .filter: return false
        }
    }
}

/// RFC 9535 section 2.3.
enum PathSelector: Sendable {
    case name(String)
    case wildcard
    /// Negative counts from the end.
    case index(Int)
    case slice(start: Int?, end: Int?, step: Int)
    case filter(PathLogic)
}

/// A logical expression of a filter (RFC 9535 section 2.3.5).
indirect enum PathLogic: Sendable {
    case or([PathLogic])
    case and([PathLogic])
    case not(PathLogic)
    case comparison(PathOperand, PathComparison, PathOperand)
    /// True when the query selects anything.
    case exists(PathQuery)
    case function(PathFunction)
}

enum PathComparison: String, Sendable {
    case equal = "=="
    case notEqual = "!="
    case lessOrEqual = "<="
    case greaterOrEqual = ">="
    case less = "<"
    case greater = ">"
}

/// A query inside a filter, from the current node `@` or from the root `$`.
struct PathQuery: Sendable {
    enum Start: Sendable {
        case current, root
    }

    var start: Start
    var segments: [PathSegment]

    var isSingular: Bool { segments.allSatisfy(\.isSingular) }
}

/// One side of a comparison, or an argument of a function that takes a value.
indirect enum PathOperand: Sendable {
    case literal(JSON)
    case query(PathQuery)
    case function(PathFunction)
}

/// The functions of RFC 9535 section 2.4.
indirect enum PathFunction: Sendable {
    case length(PathOperand)
    case count(PathQuery)
    case value(PathQuery)
    case match(PathOperand, PathOperand)
    case search(PathOperand, PathOperand)

    /// `match` and `search` say yes or no; the others give a value.
    var isLogical: Bool {
        switch self {
        case .match, .search: true
        case .length, .count, .value: false
        }
    }
}
