extension JSONPathEvaluation {
    func holds(_ condition: JSONPathCondition, for current: JSON) -> Bool {
        switch condition {
        case .any(let conditions): conditions.contains { holds($0, for: current) }
        case .all(let conditions): conditions.allSatisfy { holds($0, for: current) }
        case .not(let condition): !holds(condition, for: current)
        case .comparison(let left, let comparison, let right):
            compare(value(of: left, for: current), comparison, value(of: right, for: current))
        case .exists(let query):
            query.isSingular ? value(ofSingular: query, for: current) != nil : !nodes(of: query, for: current).isEmpty
        case .matches(let subject, let pattern, let extent): matches(subject, pattern, extent, for: current)
        }
    }

    private func nodes(of query: JSONPathSubquery, for current: JSON) -> [Node] {
        nodes(of: query.segments, from: Node(value: origin(of: query, for: current), location: nil))
    }

    private func origin(of query: JSONPathSubquery, for current: JSON) -> JSON {
        switch query.origin {
        case .root: root
        case .current: current
        }
    }

    /// Nil is what RFC 9535 calls Nothing.
    private func value(of operand: JSONPathOperand, for current: JSON) -> JSON? {
        switch operand {
        case .literal(let value): value
        case .query(let query): value(ofSingular: query, for: current)
        case .length(let operand): length(of: value(of: operand, for: current))
        case .count(let query): .number(JSONNumber(nodes(of: query, for: current).count))
        case .value(let query):
            switch nodes(of: query, for: current) {
            case let nodes where nodes.count == 1: nodes[0].value
            default: nil
            }
        }
    }

    private func value(ofSingular query: JSONPathSubquery, for current: JSON) -> JSON? {
        var value = origin(of: query, for: current)
        for case .children(let selectors) in query.segments {
            let child: JSON? =
                switch selectors.first {
                case .name(let name): value.object?.value(exactly: name)
                case .index(let index): value.array.flatMap { array in array.position(index).map { array[$0] } }
                case .wildcard, .slice, .filter, nil: nil
                }
            guard let child else { return nil }
            value = child
        }
        return value
    }

    /// The function `length`: code points, elements or members.
    private func length(of value: JSON?) -> JSON? {
        switch value {
        case .string(let text): .number(JSONNumber(text.unicodeScalars.count))
        case .array(let elements): .number(JSONNumber(elements.count))
        case .object(let object): .number(JSONNumber(object.distinctMembers.count))
        case .null, .bool, .number, nil: nil
        }
    }

    private func matches(
        _ subject: JSONPathOperand, _ pattern: JSONPathPattern, _ extent: IRegexp.Extent, for current: JSON
    ) -> Bool {
        guard let text = value(of: subject, for: current)?.string else { return false }
        let regexp: IRegexp? =
            switch pattern {
            case .fixed(let regexp): regexp
            case .computed(let operand): value(of: operand, for: current)?.string.flatMap { IRegexp($0) }
            }
        return regexp?.matches(text, extent) ?? false
    }

    /// Comparisons of RFC 9535 section 2.3.5.2.2, where Nothing equals only itself.
    private func compare(_ left: JSON?, _ comparison: JSONPathComparison, _ right: JSON?) -> Bool {
        switch comparison {
        case .equal: isEqual(left, right)
        case .notEqual: !isEqual(left, right)
        case .less: isLess(left, right)
        case .lessOrEqual: isLess(left, right) || isEqual(left, right)
        case .greater: isLess(right, left)
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
        // The order of UTF-8 bytes is that of code points.
        case (.string(let left), .string(let right)): left.utf8.lexicographicallyPrecedes(right.utf8)
        default: false
        }
    }
}
