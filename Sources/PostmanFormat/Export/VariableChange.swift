package import Variables

/// What a run did to one name of a scope.
package enum VariableChange: Sendable, Hashable {
    /// The variable has another value or type.
    case set(Variable)
    /// The name was not there before.
    case add(Variable)
    /// Every enabled entry of the name is gone.
    case unset(String)
    /// Every entry of the name that was switched off is gone, which only clearing a scope does.
    case clear(String)
}

extension VariableScope {
    /// What changed since an earlier state of the scope, in the order of the entries.
    package func changes(since before: VariableScope) -> [VariableChange] {
        before.distinctKeys.flatMap { key in self.changes(of: key, since: before) }
            + distinctKeys.compactMap { key in before.contains(key) ? nil : find(key).map(VariableChange.add) }
    }

    private func changes(of key: String, since before: VariableScope) -> [VariableChange] {
        var changes: [VariableChange] = []
        if before.hasDisabled(key), !hasDisabled(key) { changes.append(.clear(key)) }
        guard let old = before.find(key) else { return changes }
        guard let new = find(key) else { return changes + [.unset(key)] }
        return old == new ? changes : changes + [.set(new)]
    }

    private var distinctKeys: [String] {
        var seen: Set<String> = []
        return entries.map(\.key).filter { seen.insert($0).inserted }
    }

    private func hasDisabled(_ key: String) -> Bool { entries.contains { $0.key == key && $0.isDisabled } }
}
