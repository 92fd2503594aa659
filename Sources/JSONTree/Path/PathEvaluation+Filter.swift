extension PathEvaluation {
    func isTrue(_ logic: PathLogic, for current: JSON) -> Bool {
        switch logic {
        case .or(let parts): parts.contains { isTrue($0, for: current) }
        case .and(let parts): parts.allSatisfy { isTrue($0, for: current) }
        case .not(let inner): !isTrue(inner, for: current)
        case .exists(let query): !nodes(of: query, current).isEmpty
        case .function(.match(let text, let pattern)): matches(text, pattern, .whole, current)
        case .function(.search(let text, let pattern)): matches(text, pattern, .anywhere, current)
        case .function: false
        case .comparison(let left, let comparison, let right):
            holds(value(of: left, current), comparison, value(of: right, current))
        }
    }

    private func nodes(of query: PathQuery, _ current: JSON) -> [JSONNode] {
        let start = query.start == .root ? root : current
        return nodes(of: query.segments, from: JSONNode(location: .root, value: start))
    }

    /// Nil stands for the RFC's Nothing.
    private func value(of operand: PathOperand, _ current: JSON) -> JSON? {
        switch operand {
        case .literal(let value): value
        case .query(let query): nodes(of: query, current).first?.value
        case .function(let function): value(of: function, current)
        }
    }

    private func value(of function: PathFunction, _ current: JSON) -> JSON? {
        switch function {
        case .length(let operand):
            switch value(of: operand, current) {
            case .string(let text): .number(JSONNumber(text.unicodeScalars.count))
            case .array(let elements): .number(JSONNumber(elements.count))
            case .object(let object): .number(JSONNumber(object.members.count))
            case .null, .bool, .number, nil: nil
            }
        case .count(let query): .number(JSONNumber(nodes(of: query, current).count))
        case .value(let query):
            switch nodes(of: query, current) {
            case let nodes where nodes.count == 1: nodes[0].value
            default: nil
            }
        case .match, .search: nil
        }
    }

    private func matches(
        _ text: PathOperand, _ pattern: PathOperand, _ extent: IRegexp.Extent, _ current: JSON
    ) -> Bool {
        guard case .string(let text)? = value(of: text, current),
            case .string(let pattern)? = value(of: pattern, current), let regexp = IRegexp(pattern)
        else { return false }
        return regexp.matches(text, extent)
    }

    /// RFC 9535 section 2.3.5.2.2: two Nothings are equal, and only numbers and texts have an order.
    private func holds(_ left: JSON?, _ comparison: PathComparison, _ right: JSON?) -> Bool {
        switch comparison {
        case .equal: isEqual(left, right)
        case .notEqual: !isEqual(left, right)
        case .less: isLess(left, right)
        case .greater: isLess(right, left)
        case .lessOrEqual: isLess(left, right) || isEqual(left, right)
        case .greaterOrEqual: isLess(right, left) || isEqual(left, right)
        }
    }

    private func isEqual(_ left: JSON?, _ right: JSON?) -> Bool {
        guard let left, let right else { return left == nil && right == nil }
        return left.isSameValue(as: right)
    }

    private func isLess(_ left: JSON?, _ right: JSON?) -> Bool {
        switch (left, right) {
        case (.number(let left), .number(let right)): left < right
        case (.string(let left), .string(let right)):
            left.unicodeScalars.lexicographicallyPrecedes(right.unicodeScalars)
        default: false
        }
    }
}
