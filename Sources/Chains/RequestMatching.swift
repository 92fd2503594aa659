import PostmanFormat
import RunModel

/// Finds the item that a step names: by id, by full name, by name or by the end of the full name, exactly first and then ignoring case.
struct RequestMatching {
    private let items: [PlannedItem]

    init(_ items: [PlannedItem]) { self.items = items }

    func item(named name: String) throws(ChainError.Fact.Mismatch) -> PlannedItem {
        let wanted = name.lowercased()
        let tests: [(PlannedItem) -> Bool] = [
            { $0.item.id == name }, { $0.path == name }, { $0.name == name }, { $0.path.hasSuffix(" / " + name) },
            { $0.path.lowercased() == wanted }, { $0.name.lowercased() == wanted },
            { $0.path.lowercased().hasSuffix(" / " + wanted) },
        ]
        for test in tests {
            let matches = items.filter(test)
            if matches.count == 1 { return matches[0] }
            guard matches.isEmpty else {
                throw .init(fact: .ambiguousRequest(name, candidates: Self.distinct(matches)))
            }
        }
        throw .init(fact: .unknownRequest(name, known: items.map(\.name) + items.map(\.path)))
    }

    /// The full names of items, or their ids where two have the same full name.
    private static func distinct(_ items: [PlannedItem]) -> [String] {
        Set(items.map(\.path)).count == items.count ? items.map(\.path) : items.map(\.item.id)
    }
}

extension ChainError.Fact {
    /// A name that is that of no request, or of several.
    struct Mismatch: Error {
        var fact: ChainError.Fact
    }
}
