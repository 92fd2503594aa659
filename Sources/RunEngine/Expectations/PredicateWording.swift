import JSONTree
import RunModel
import Variables

/// How predicates read, in the name of an assertion and in the message of a failed one.
struct PredicateWording {
    let render: (Template) -> String

    /// `is 200`, `has length 3`: what follows the selector in an assertion's name.
    func name(_ predicate: Predicate) -> String {
        switch predicate {
        case .equals(let value): "is \(text(value))"
        case .not(.equals(let value)): "is not \(text(value))"
        case .not(let inner): "fails: \(name(inner))"
        case .oneOf(let values): "is one of \(values.map(text).joined(separator: ", "))"
        case .matches(let value): "matches \(text(value))"
        case .contains(let value): "contains \(text(value))"
        case .startsWith(let value): "starts with \(text(value))"
        case .endsWith(let value): "ends with \(text(value))"
        case .exists(let wanted): wanted ? "exists" : "does not exist"
        case .lessThan(let value): "is less than \(text(value))"
        case .greaterThan(let value): "is greater than \(text(value))"
        case .length(.equals(let value)): "has length \(text(value))"
        case .length(let inner): "has a length that \(name(inner))"
        case .type(let type): "is of type \(type)"
        case .schema: "is valid against its schema"
        case .statusClass(let digit): "is \(digit)xx"
        case .all(let predicates): predicates.map(name).joined(separator: " and ")
        }
    }

    /// `to be 200`, `to have length 3`: what follows the value in a failure.
    func wish(_ predicate: Predicate) -> String {
        switch predicate {
        case .equals(let value): "to be \(text(value))"
        case .not(let inner): "not " + wish(inner)
        case .oneOf(let values): "to be one of \(values.map(text).joined(separator: ", "))"
        case .matches(let value): "to match \(text(value))"
        case .contains(let value): "to contain \(text(value))"
        case .startsWith(let value): "to start with \(text(value))"
        case .endsWith(let value): "to end with \(text(value))"
        case .exists(let wanted): wanted ? "to exist" : "not to exist"
        case .lessThan(let value): "to be less than \(text(value))"
        case .greaterThan(let value): "to be greater than \(text(value))"
        case .length(.equals(let value)): "to have length \(text(value))"
        case .length(let inner): "to have a length that \(name(inner))"
        case .type(let type): "to be of type \(type)"
        case .schema: "to be valid against its schema"
        case .statusClass(let digit): "to be \(digit)xx"
        case .all(let predicates): predicates.map(wish).joined(separator: " and ")
        }
    }

    private func text(_ value: JSONTemplate) -> String { value.resolved(render).shown }
}

extension JSON {
    /// The value as messages show it: JSON on one line, cut when it is long.
    var shown: String {
        let text = text()
        return text.count > 200 ? text.prefix(200) + "…" : text
    }
}
