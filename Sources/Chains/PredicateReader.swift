import JSONTree
import RunModel

/// Reads the right side of an expectation: a value that means equality, or an object of predicates that all must hold.
struct PredicateReader {
    private static let names = [
        "equals", "not", "oneOf", "matches", "contains", "startsWith", "endsWith", "exists", "lessThan", "greaterThan",
        "length", "type", "schema",
    ]
    private static let types = ["null", "boolean", "number", "integer", "string", "array", "object"]

    private let selector: Selector?

    /// Without a selector the predicate is one on a variable.
    init(of selector: Selector? = nil) { self.selector = selector }

    func read(_ entry: Entry) throws(ChainError) -> Predicate {
        guard case .object(let object) = entry.value else { return literal(entry) }
        guard !object.members.isEmpty else {
            throw entry.error(.wrongKind(expected: "a value or predicates", found: "an empty object"))
        }
        var predicates: [Predicate] = []
        for (name, entry) in try entry.namedEntries() { predicates.append(try predicate(name, entry)) }
        return predicates.count == 1 ? predicates[0] : .all(predicates)
    }

    /// Of a status, `"2xx"` stands for a class of them; anything else stands for itself.
    private func literal(_ entry: Entry) -> Predicate {
        if selector == .status, let text = entry.value.string, text.count == 3, text.lowercased().hasSuffix("xx"),
            let digit = text.first?.wholeNumberValue, (1...5).contains(digit)
        {
            return .statusClass(digit)
        }
        return .equals(JSONTemplate(entry.value))
    }

    private func predicate(_ name: String, _ entry: Entry) throws(ChainError) -> Predicate {
        let value = JSONTemplate(entry.value)
        switch name {
        case "equals": return .equals(value)
        case "not": return .not(try read(entry))
        case "oneOf": return .oneOf(try entry.elements().map { JSONTemplate($0.value) })
        case "matches": return .matches(try pattern(entry))
        case "contains": return .contains(value)
        case "startsWith": return .startsWith(try text(entry))
        case "endsWith": return .endsWith(try text(entry))
        case "exists": return .exists(try entry.bool())
        case "lessThan": return .lessThan(value)
        case "greaterThan": return .greaterThan(value)
        case "length": return .length(try read(entry))
        case "type": return .type(try type(entry))
        case "schema": return .schema(value)
        default: throw entry.error(.unknownKey(name, known: Self.names))
        }
    }

    private func text(_ entry: Entry) throws(ChainError) -> JSONTemplate {
        JSONTemplate(.string(try entry.string()))
    }

    private func pattern(_ entry: Entry) throws(ChainError) -> JSONTemplate {
        let pattern = try text(entry)
        if case .constant(.string(let text)) = pattern, (try? Regex(text)) == nil {
            throw entry.error(.badPattern(text))
        }
        return pattern
    }

    private func type(_ entry: Entry) throws(ChainError) -> String {
        let name = try entry.string()
        guard Self.types.contains(name) else {
            throw entry.error(
                .wrongKind(expected: "one of \(Self.types.joined(separator: ", "))", found: "\"\(name)\""))
        }
        return name
    }
}
