/// Which of the two languages an expression is written in: they share a grammar, not what it may say.
enum SearchDialect: Sendable, Hashable {
    case filter, search

    private static let names: Set<String> = ["firstName", "lastName", "email", "login"]

    func allows(_ comparison: SearchOperator, on attribute: SearchAttribute) -> Bool {
        switch self {
        case .filter:
            switch attribute {
            case .id, .status: comparison == .equal
            case .lastUpdated: comparison.orders || comparison == .equal
            case .profile(let name): Self.names.contains(name) && comparison == .equal
            case .created, .activated, .statusChanged, .typeID: false
            }
        case .search:
            switch comparison {
            case .equal, .greater, .greaterOrEqual, .less, .lessOrEqual, .present: true
            case .startsWith: !attribute.isDate
            case .contains:
                if case .profile(let name) = attribute { Self.names.contains(name) } else { false }
            }
        }
    }
}
