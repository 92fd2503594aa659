import Foundation
import JSONTree

/// Whether a value is what a case expects.
///
/// An object asks for its own members only, and null is like an absent one; arrays are compared element by element; an
/// object of `matches` alone asks for a text in which the regular expression is found.
enum Expectation {
    static func matches(_ actual: JSON?, _ expected: JSON) -> Bool {
        switch expected {
        case .null:
            return actual?.isNull ?? true
        case .object(let members):
            if members.members.count == 1, let pattern = members["matches"]?.string {
                return actual?.string?.range(of: pattern, options: .regularExpression) != nil
            }
            guard actual?.object != nil else { return false }
            return members.members.allSatisfy { matches(actual?[$0.name], $0.value) }
        case .array(let elements):
            let others = actual == nil ? [] : actual?.array
            guard let others, others.count == elements.count else { return false }
            return zip(others, elements).allSatisfy { matches($0, $1) }
        case .bool, .number, .string:
            return actual == expected
        }
    }

    /// The same for a map of variables, in which no other name may be.
    static func equals(_ actual: JSON?, _ expected: JSON) -> Bool {
        guard let names = actual?.object?.members.map(\.name), let wanted = expected.object?.members.map(\.name) else {
            return matches(actual, expected)
        }
        return Set(names) == Set(wanted) && matches(actual, expected)
    }
}
