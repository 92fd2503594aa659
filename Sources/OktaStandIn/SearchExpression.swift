/// A filter or a search, parsed.
indirect enum SearchExpression: Sendable {
    case any([SearchExpression])
    case all([SearchExpression])
    case comparison(SearchComparison)

    func matches(_ user: UserRecord) -> Bool {
        switch self {
        case .any(let terms): terms.contains { $0.matches(user) }
        case .all(let factors): factors.allSatisfy { $0.matches(user) }
        case .comparison(let comparison): comparison.matches(user)
        }
    }

    /// The statuses that a match can have, so that a list of one status need not look at the users of all others.
    var statuses: Set<UserStatus> {
        switch self {
        case .any(let terms): terms.reduce(into: []) { $0.formUnion($1.statuses) }
        case .all(let factors): factors.reduce(into: Set(UserStatus.allCases)) { $0.formIntersection($1.statuses) }
        case .comparison(let comparison): comparison.statuses
        }
    }
}
