import JSONTree

/// The layers of variables that a request sees.
package struct VariableScopes: Sendable, Hashable {
    package var local: VariableScope
    package var data: VariableScope
    package var environment: VariableScope
    package var collection: VariableScope
    package var globals: VariableScope

    package init(
        local: VariableScope = VariableScope(), data: VariableScope = VariableScope(),
        environment: VariableScope = VariableScope(), collection: VariableScope = VariableScope(),
        globals: VariableScope = VariableScope()
    ) {
        self.local = local
        self.data = data
        self.environment = environment
        self.collection = collection
        self.globals = globals
    }

    /// What a look-up by name came to.
    package enum Finding: Sendable, Hashable {
        case found(Variable, ScopeKind)
        /// The iteration data have the name but no value to show, which hides the layers below.
        case hidden
        case missing
    }

    /// Looks through the layers, highest precedence first.
    package func look(up name: String) -> Finding {
        if let variable = local.find(name) { return .found(variable, .local) }
        if !data.isEmpty {
            if let variable = data.find(name) {
                return variable.value?.isNull == true ? .hidden : .found(variable, .data)
            }
            if data.holdsPath(name) { return .hidden }
        }
        if let variable = environment.find(name) { return .found(variable, .environment) }
        if let variable = collection.find(name) { return .found(variable, .collection) }
        if let variable = globals.find(name) { return .found(variable, .global) }
        return .missing
    }

    /// The variable that a token of that name stands for, with the layer it comes from.
    package func find(_ name: String) -> (variable: Variable, scope: ScopeKind)? {
        guard case .found(let variable, let scope) = look(up: name) else { return nil }
        return (variable, scope)
    }

    /// The variables that a name finds, each once: those hidden by a higher layer or a later entry are left out.
    package var visible: [Variable] {
        var seen: Set<String> = []
        var variables: [Variable] = []
        for scope in [local, data, environment, collection, globals] {
            for entry in scope.entries.reversed() where !entry.isDisabled {
                if seen.insert(entry.key).inserted { variables.append(entry) }
            }
        }
        return variables
    }
}

extension VariableScope {
    /// Whether a name such as `a.b` is no column but a nested path in the row.
    fileprivate func holdsPath(_ name: String) -> Bool {
        guard name.utf8.contains(UInt8(ascii: ".")) else { return false }
        let steps = name.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
        guard let first = steps.first, var value = find(first)?.value else { return false }
        for step in steps.dropFirst() {
            guard let next = value[step] ?? Int(step).flatMap({ value[$0] }) else { return false }
            value = next
        }
        return true
    }
}
