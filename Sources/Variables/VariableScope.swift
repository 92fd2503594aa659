package import JSONTree

/// The variables of one layer, in the order of their file.
///
/// A name may stand there more than once: the last enabled entry counts, and disabled ones are invisible.
package struct VariableScope: Sendable {
    package var name: String?
    package var id: String?
    package private(set) var entries: [Variable] = []
    /// Where the last enabled entry of a name stands. Kept only for scopes in which a scan would be slower.
    private var positions: [String: Int]?

    /// How many entries are scanned about as fast as one name is hashed.
    private static let scanLimit = 8

    package init(_ entries: [Variable] = [], name: String? = nil, id: String? = nil) {
        self.name = name
        self.id = id
        self.entries = entries
        reindex()
    }

    /// A row of iteration data: each member of the object is a variable.
    package init(row: JSONObject) {
        self.init(row.members.map { Variable(key: $0.name, value: $0.value) })
    }

    package var isEmpty: Bool { entries.isEmpty }

    /// The last enabled entry of that name.
    package func find(_ key: String) -> Variable? { find(key) { $0 } }

    /// What is wanted of the last enabled entry of that name.
    @inline(__always) func find<Value>(_ key: String, _ take: (Variable) -> Value) -> Value? {
        position(of: key).map { take(entries[$0]) }
    }

    package func contains(_ key: String) -> Bool { position(of: key) != nil }

    private func position(of key: String) -> Int? {
        if let positions { return positions[key] }
        var index = entries.count
        while index > 0 {
            index -= 1
            if entries[index].key == key, !entries[index].isDisabled { return index }
        }
        return nil
    }

    private mutating func reindex() {
        guard entries.count > Self.scanLimit else { return positions = nil }
        var positions: [String: Int] = [:]
        positions.reserveCapacity(entries.count)
        for (index, entry) in entries.enumerated() where !entry.isDisabled { positions[entry.key] = index }
        self.positions = positions
    }
}

extension VariableScope {
    /// Writes as `pm.environment.set` does: changes the last enabled entry, or appends one and leaves disabled ones alone.
    ///
    /// An entry keeps its type when none is given.
    package mutating func set(_ key: String, to value: JSON?, type: String? = nil) {
        guard let index = position(of: key) else {
            entries.append(Variable(key: key, value: value, type: type))
            if positions != nil { positions?[key] = entries.count - 1 } else { reindex() }
            return
        }
        entries[index].value = value
        if let type { entries[index].type = type }
    }

    /// Removes every enabled entry of that name; disabled ones stay.
    package mutating func unset(_ key: String) {
        guard contains(key) else { return }
        entries.removeAll { $0.key == key && !$0.isDisabled }
        reindex()
    }

    /// Removes everything, disabled entries too.
    package mutating func clear() {
        entries = []
        reindex()
    }
}

extension VariableScope: Hashable {
    package static func == (left: Self, right: Self) -> Bool {
        left.name == right.name && left.id == right.id && left.entries == right.entries
    }

    package func hash(into hasher: inout Hasher) {
        hasher.combine(name)
        hasher.combine(id)
        hasher.combine(entries)
    }
}
