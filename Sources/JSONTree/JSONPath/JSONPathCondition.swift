/// The logical expression of a filter (RFC 9535 section 2.3.5).
indirect enum JSONPathCondition: Sendable {
    case any([JSONPathCondition])
    case all([JSONPathCondition])
    case not(JSONPathCondition)
    case comparison(JSONPathOperand, JSONPathComparison, JSONPathOperand)
    case exists(JSONPathSubquery)
    /// The functions `match`, which asks for the whole text, and `search`.
    case matches(JSONPathOperand, JSONPathPattern, IRegexp.Extent)
}

enum JSONPathComparison: String, Sendable, CaseIterable {
    case equal = "=="
    case notEqual = "!="
    case lessOrEqual = "<="
    case greaterOrEqual = ">="
    case less = "<"
    case greater = ">"
}

/// What has one value or none: a side of a comparison, or an argument of ValueType (RFC 9535 section 2.4.1).
indirect enum JSONPathOperand: Sendable {
    case literal(JSON)
    /// A singular query.
    case query(JSONPathSubquery)
    case length(JSONPathOperand)
    case count(JSONPathSubquery)
    case value(JSONPathSubquery)
}

/// A query inside a filter.
struct JSONPathSubquery: Sendable {
    enum Origin: Sendable {
        /// `$`
        case root
        /// `@`
        case current
    }

    let origin: Origin
    let segments: [JSONPathSegment]

    var isSingular: Bool { segments.allSatisfy(\.isSingular) }
}

/// The second argument of `match` and `search`.
enum JSONPathPattern: Sendable {
    /// Written in the query; nil when it is no I-Regexp and so matches nothing.
    case fixed(IRegexp?)
    case computed(JSONPathOperand)
}
