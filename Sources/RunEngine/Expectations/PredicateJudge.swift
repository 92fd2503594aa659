import JSONTree
import RunModel
import Variables

/// Decides whether a value meets a predicate. Nil stands for a value that was not found.
struct PredicateJudge {
    /// Resolves the templates in the predicate.
    let render: (Template) -> String

    func holds(_ predicate: Predicate, for value: JSON?) -> Bool {
        switch predicate {
        case .equals(let expected): isEqual(value, expected)
        case .not(let inner): !holds(inner, for: value)
        case .oneOf(let candidates): candidates.contains { isEqual(value, $0) }
        case .matches(let pattern):
            onTexts(value, pattern) { text, pattern in TextPattern(pattern)?.occurs(in: text) ?? false }
        case .contains(let part): contains(value, part.resolved(render))
        case .startsWith(let prefix): onTexts(value, prefix) { $0.hasPrefix($1) }
        case .endsWith(let suffix): onTexts(value, suffix) { $0.hasSuffix($1) }
        case .exists(let wanted): (value != nil) == wanted
        case .lessThan(let limit): compares(value, limit) { $0 < $1 }
        case .greaterThan(let limit): compares(value, limit) { $0 > $1 }
        case .length(let inner): value?.length.map { holds(inner, for: .number(JSONNumber($0))) } ?? false
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
        guard case .text = expected, case .string(let text) = wanted else { return false }
        return value.plainText == text
    }

    private func onTexts(_ value: JSON?, _ argument: JSONTemplate, _ test: (String, String) -> Bool) -> Bool {
        guard let text = value?.plainText, let wanted = argument.resolved(render).plainText else { return false }
        return test(text, wanted)
    }

    private func contains(_ value: JSON?, _ part: JSON) -> Bool {
        switch value {
        case .array(let elements): elements.contains { $0.isSameValue(as: part) }
        case .object(let object): part.string.map { object[$0] != nil } ?? false
        case .string(let text): part.plainText.map { text.contains($0) } ?? false
        case .null, .bool, .number, nil: false
        }
    }

    /// Numbers compare as numbers, also those in texts, as in header fields; other texts by code points, as times do.
    private func compares(_ value: JSON?, _ limit: JSONTemplate, _ test: (Order, Order) -> Bool) -> Bool {
        guard let text = value?.plainText, let wanted = limit.resolved(render).plainText else { return false }
        if let left = Double(text), let right = Double(wanted) { return test(.number(left), .number(right)) }
        return test(.text(text), .text(wanted))
    }

    private enum Order: Comparable {
        case number(Double)
        case text(String)
    }
}

extension JSON {
    /// The text of a plain value; nil for null, arrays and objects.
    var plainText: String? {
        switch self {
        case .string(let text): text
        case .number(let number): number.text
        case .bool(let bool): bool ? "true" : "false"
        case .null, .array, .object: nil
        }
    }

    /// Characters, elements or members; nil for values that have none.
    var length: Int? {
        switch self {
        case .string(let text): text.unicodeScalars.count
        case .array(let elements): elements.count
        case .object(let object): object.members.count
        case .null, .bool, .number: nil
        }
    }

    func isOfType(_ name: String) -> Bool {
        name == "integer" ? number?.isInteger ?? false : kind == name
    }
}
