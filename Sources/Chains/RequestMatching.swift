import PostmanFormat
import RunModel

/// Finds the item that a step names: by id, by full name or by name, exactly first and then ignoring case.
struct RequestMatching {
    private let items: [PlannedItem]

    init(_ items: [PlannedItem]) { self.items = items }

    func item(named name: String) throws(ChainError.Fact.Mismatch) -> PlannedItem {
        let wanted = name.lowercased()
        let tests: [(PlannedItem) -> Bool] = [
            { $0.item.id == name }, { $0.path == name }, { $0.name == name },
            { $0.path.lowercased() == wanted }, { $0.name.lowercased() == wanted },
        ]
        for test in tests {
            let matches = items.filter(test)
            if matches.count == 1 { return matches[0] }
            guard matches.isEmpty else { throw .init(fact: .ambiguousRequest(name, candidates: matches.map(\.path))) }
        }
        throw .init(fact: .unknownRequest(name, known: items.map(\.name)))
    }
}

extension ChainError.Fact {
    /// A name that is that of no request, or of several.
    struct Mismatch: Error {
        var fact: ChainError.Fact
    }
}
