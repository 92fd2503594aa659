/// A step of a query (RFC 9535 section 2.5).
enum JSONPathSegment: Sendable {
    case children([JSONPathSelector])
    /// `..`: the node itself and everything below.
    case descendants([JSONPathSelector])

    var isSingular: Bool {
        switch self {
        case .children(let selectors): selectors.count == 1 && selectors.allSatisfy(\.isSingular)
        case .descendants: false
        }
    }
}

/// What a segment selects among the children of a node (RFC 9535 section 2.3).
enum JSONPathSelector: Sendable {
    case name(String)
    case wildcard
    /// Negative ones count from the end.
    case index(Int)
    case slice(start: Int?, end: Int?, step: Int)
    case filter(JSONPathCondition)

    var isSingular: Bool {
        switch self {
        case .name, .index: true
        case .wildcard, .slice, .filter: false
        }
    }
}
