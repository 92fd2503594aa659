import PostmanFormat
import RunModel
import Variables

/// The URL of a request with a step's overrides put in: another URL as a whole, then its query parameters one by one.
struct OverriddenURL {
    private var definition: URLDefinition

    init(_ definition: URLDefinition, _ override: StepOverride) {
        self.definition = definition
        if let url = override.url {
            self.definition = URLDefinition(text: url.source)
            self.definition.variables = definition.variables
        }
        for entry in override.query { apply(entry) }
    }

    var template: Template { definition.template }

    private mutating func apply(_ override: StepOverride.Entry) {
        var query = definition.query ?? []
        let first = query.firstIndex { $0.key == override.name }
        query.removeAll { $0.key == override.name }
        if let value = override.value {
            query.insert(QueryEntry(key: override.name, value: value.source), at: first ?? query.count)
        }
        definition.query = query.isEmpty ? nil : query
    }
}
