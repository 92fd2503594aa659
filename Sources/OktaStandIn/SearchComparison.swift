import JSONTree

/// One attribute compared with one literal.
struct SearchComparison: Sendable {
    enum Literal: Sendable, Hashable {
        case none
        case text(String)
        case number(Double)
        case bool(Bool)
        /// Milliseconds since 1970.
        case date(Int)
    }

    let attribute: SearchAttribute
    let comparison: SearchOperator
    /// Text is folded already where case does not count.
    let literal: Literal
    let ignoresCase: Bool

    var statuses: Set<UserStatus> {
        guard attribute == .status, comparison == .equal, case .text(let text) = literal else {
            return Set(UserStatus.allCases)
        }
        return UserStatus(rawValue: ignoresCase ? text.uppercased() : text).map { [$0] } ?? []
    }

    func matches(_ user: UserRecord) -> Bool {
        switch attribute {
        case .id: matches(user.id)
        case .status: matches(user.status.rawValue)
        case .typeID: matches(user.typeID)
        case .created, .activated, .statusChanged, .lastUpdated: matches(date: attribute.date(user))
        case .profile(let name): matches(user.profile[name] ?? .null)
        }
    }

    private func matches(date: Timestamp?) -> Bool {
        guard let date else { return false }
        guard case .date(let milliseconds) = literal else { return comparison == .present }
        return ordered(date.seconds * 1000, milliseconds)
    }

    /// An array matches when one of its elements does.
    private func matches(_ value: JSON) -> Bool {
        switch value {
        case .null: return false
        case .object: return comparison == .present
        case .array(let elements): return elements.contains(where: matches)
        case .string(let text): return matches(text)
        case .number(let number):
            guard case .number(let literal) = literal else { return comparison == .present }
            return ordered(number.doubleValue, literal)
        case .bool(let bool):
            guard case .bool(let literal) = literal else { return comparison == .present }
            return comparison == .equal && bool == literal
        }
    }

    private func matches(_ value: String) -> Bool {
        guard case .text(let literal) = literal else { return comparison == .present }
        let value = ignoresCase ? value.lowercased() : value
        switch comparison {
        case .startsWith: return value.hasPrefix(literal)
        case .contains: return literal.isEmpty || value.contains(literal)
        case .present: return true
        case .equal, .greater, .greaterOrEqual, .less, .lessOrEqual: return ordered(value, literal)
        }
    }

    private func ordered<Value: Comparable>(_ value: Value, _ literal: Value) -> Bool {
        switch comparison {
        case .equal: value == literal
        case .greater: value > literal
        case .greaterOrEqual: value >= literal
        case .less: value < literal
        case .lessOrEqual: value <= literal
        case .startsWith, .contains: false
        case .present: true
        }
    }
}
