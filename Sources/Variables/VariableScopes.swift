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
    enum Finding<Value> {
        case found(Value, ScopeKind)
        /// The iteration data have the name but no value to show, which hides the layers below.
        case hidden
        case missing
    }

    /// The variable that a token of that name stands for, with the layer it comes from.
    package func find(_ name: String) -> (variable: Variable, scope: ScopeKind)? {
        guard case .found(let variable, let scope) = look(up: name, { $0 }) else { return nil }
        return (variable, scope)
    }

    /// What stands in place of a token of that name.
    func text(of name: String) -> Finding<String> { look(up: name, \.text) }

    /// Looks through the layers, highest precedence first. Takes what is wanted of the variable, since a copy of all of it
    /// would take longer than the search.
    @inline(__always) private func look<Value>(up name: String, _ take: (Variable) -> Value) -> Finding<Value> {
        if let value = local.find(name, take) { return .found(value, .local) }
        if !data.isEmpty {
            if let variable = data.find(name) {
                return variable.value?.isNull == true ? .hidden : .found(take(variable), .data)
            }
            if data.holdsPath(name) { return .hidden }
        }
        if let value = environment.find(name, take) { return .found(value, .environment) }
        if let value = collection.find(name, take) { return .found(value, .collection) }
        if let value = globals.find(name, take) { return .found(value, .global) }
        return .missing
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
