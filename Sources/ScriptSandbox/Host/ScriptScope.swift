import JSONTree
import Variables

/// The words by which our JavaScript names a scope.
enum ScriptScope: String {
    case globals, environment, collectionVariables, local, data
}

extension VariableScopes {
    subscript(kind: ScriptScope) -> VariableScope {
        switch kind {
        case .globals: globals
        case .environment: environment
        case .collectionVariables: collection
        case .local: local
        case .data: data
        }
    }
}

extension VariableScope {
    /// Takes the place of all values: those of a definition.
    mutating func replace(with values: JSON?) {
        guard let values = values?.array else { return }
        self = VariableScope(values.compactMap(Variable.init(definition:)), name: name, id: id)
    }

    /// Applies what a script set and unset, in order: `["key", value]` or `["key"]`.
    mutating func apply(mutations: JSON?) {
        for mutation in mutations?.array ?? [] {
            guard let key = mutation[0]?.string else { continue }
            if let value = mutation[1] { set(key, to: value) } else { unset(key) }
        }
    }
}

extension Variable {
    fileprivate init?(definition: JSON) {
        guard let key = definition["key"]?.string else { return nil }
        self.init(
            key: key, value: definition["value"], type: definition["type"]?.string,
            isDisabled: definition["disabled"]?.bool == true)
    }
}
