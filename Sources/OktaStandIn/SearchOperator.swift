/// How a filter or a search compares. `present` takes no literal.
enum SearchOperator: String, Sendable, Hashable, CaseIterable {
    case equal = "eq"
    case greater = "gt"
    case greaterOrEqual = "ge"
    case less = "lt"
    case lessOrEqual = "le"
    case startsWith = "sw"
    case contains = "co"
    case present = "pr"

    /// True for the four that need an order.
    var orders: Bool {
        switch self {
        case .greater, .greaterOrEqual, .less, .lessOrEqual: true
        case .equal, .startsWith, .contains, .present: false
        }
    }
}
