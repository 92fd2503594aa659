import JSONTree
import Testing

@testable import Variables

/// A text, the variables it is rendered with, and what must come out.
struct TemplateCase: Decodable, Sendable, CustomTestStringConvertible {
    let text: String
    let local: [String: FixtureValue]?
    let data: [String: FixtureValue]?
    let environment: [String: FixtureValue]?
    let collection: [String: FixtureValue]?
    let globals: [String: FixtureValue]?
    let expected: String
    let unresolved: [String]?

    var testDescription: String { text }

    var scopes: VariableScopes {
        VariableScopes(
            local: scope(local), data: scope(data), environment: scope(environment), collection: scope(collection),
            globals: scope(globals))
    }

    private func scope(_ values: [String: FixtureValue]?) -> VariableScope {
        VariableScope((values ?? [:]).map { Variable(key: $0.key, value: $0.value.json) })
    }
}

extension Resolver {
    /// Dynamic variables from a fixed seed at a fixed moment, 2026-01-31T12:34:56.789Z.
    static func fixed(_ scopes: VariableScopes = VariableScopes()) -> Resolver {
        Resolver(scopes: scopes, dynamic: .fixed())
    }
}

extension DynamicVariables {
    static func fixed(seed: UInt64 = 1) -> DynamicVariables {
        DynamicVariables(random: .seeded(seed), now: { WallTime(milliseconds: 1_769_862_896_789) })
    }
}
