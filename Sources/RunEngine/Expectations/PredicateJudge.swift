import JSONTree
import RunModel
import Variables

/// Decides whether a value meets a predicate. Nil stands for a value that was not found.
struct PredicateJudge {
    /// When a value counts as the expected one.
    enum Equality {
        /// It is the same JSON value.
        case byValue
        /// A text also equals the number or boolean that it reads as: header fields and environments hold only texts.
        case byText
    }

    /// Resolves the templates in the predicate.
    let render: (Template) -> String
    var equality = Equality.byValue
    /// How many nodes a path found that may find several: the length to judge. Nil where the value has its own.
    var nodeCount: Int?

    func holds(_ predicate: Predicate, for value: JSON?) -> Bool {
        switch predicate {
        case .equals(let expected): isEqual(value, expected)
        case .not(let inner): !holds(inner, for: value)
        case .oneOf(let candidates): candidates.contains { isEqual(value, $0) }
        case .matches(let pattern):
            onTexts(value, pattern) { text, pattern in TextPattern(pattern)?.occurs(in: text) ?? false }
        case .contains(let part): contains(value, part)
        case .startsWith(let prefix): onTexts(value, prefix) { $0.utf8.starts(with: $1.utf8) }
        case .endsWith(let suffix): onTexts(value, suffix) { $0.utf8.reversed().starts(with: $1.utf8.reversed()) }
        case .exists(let wanted): (value != nil) == wanted
        case .lessThan(let limit): compares(value, limit) { $0 < $1 }
        case .greaterThan(let limit): compares(value, limit) { $1 < $0 }
        case .length(let inner):
            (nodeCount ?? value?.length).map { holds(inner, for: .number(JSONNumber($0))) } ?? false
        case .type(let name): value?.isOfType(name) ?? false
        case .schema(let schema):
            value.map { value in JSONSchema(schema.resolved(render)).firstViolation(in: value) == nil } ?? false
        case .statusClass(let digit): value?.number?.intValue.map { $0 / 100 == digit } ?? false
        case .all(let predicates): predicates.allSatisfy { holds($0, for: value) }
        }
    }

    private func isEqual(_ value: JSON?, _ expected: JSONTemplate) -> Bool {
        guard let value else { return false }
        let wanted = expected.resolved(render)
        if value.isSameValue(as: wanted) { return true }
        if case .text = expected { return value.reads(as: wanted) }
        return equality == .byText && value.reads(as: wanted)
    }

    private func onTexts(_ value: JSON?, _ argument: JSONTemplate, _ test: (String, String) -> Bool) -> Bool {
        guard let text = value?.plainText, let wanted = argument.resolved(render).plainText else { return false }
        return test(text, wanted)
    }

    private func contains(_ value: JSON?, _ part: JSONTemplate) -> Bool {
        switch value {
        case .array(let elements): elements.contains { isEqual($0, part) }
        case .object(let object): part.resolved(render).string.map { object[$0] != nil } ?? false
        case .string: onTexts(value, part) { $0.utf8.contains($1.utf8) }
        case .null, .bool, .number, nil: false
        }
    }

    /// Numbers compare as numbers, also those in texts, as in header fields; other texts by code points, as times do.
    private func compares(_ value: JSON?, _ limit: JSONTemplate, _ test: (Order, Order) -> Bool) -> Bool {
        onTexts(value, limit) { text, limit in
            if let left = JSONNumber(text), let right = JSONNumber(limit) {
                return test(.number(left), .number(right))
            }
            return test(.text(text), .text(limit))
        }
    }

    private enum Order {
        case number(JSONNumber)
        case text(String)

        static func < (left: Order, right: Order) -> Bool {
            switch (left, right) {
            case (.number(let left), .number(let right)): left < right
            case (.text(let left), .text(let right)): left.utf8.lexicographicallyPrecedes(right.utf8)
            case (.number, _), (.text, _): false
            }
        }
    }
}
