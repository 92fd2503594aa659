import JSONTree
import PostmanFormat
import RunModel

/// Which requests of a collection `--folder` selects: by exact name or id, of a folder or of a request.
struct FolderSelection {
    private let names: [String]

    init(_ names: [String]) { self.names = names }

    /// The selected items in the collection's order; all of them when no name is given.
    func select(from collection: Collection, _ items: [PlannedItem]) throws(SelectionError) -> [PlannedItem] {
        guard !names.isEmpty else { return items }
        var selected: Set<Mark> = []
        for name in names {
            guard let entry = find(name, in: collection.items) else {
                throw .unknownFolder(name, known: knownNames(collection.items))
            }
            selected.formUnion(entry.allItems.map(Mark.init))
        }
        return items.filter { selected.contains(Mark($0.item)) }
    }

    /// Tells items apart that were copied together with their id.
    private struct Mark: Hashable {
        let id: String
        let location: JSONLocation

        init(_ item: Item) {
            id = item.id
            location = item.location
        }
    }

    /// All children of a level come before what lies deeper.
    private func find(_ name: String, in entries: [CollectionItem]) -> CollectionItem? {
        if let match = entries.first(where: { $0.name == name || $0.id == name }) { return match }
        for case .group(let group) in entries {
            if let match = find(name, in: group.items) { return match }
        }
        return nil
    }

    private func knownNames(_ entries: [CollectionItem]) -> [String] {
        entries.flatMap { entry -> [String] in
            guard case .group(let group) = entry else { return [entry.name] }
            return [group.name] + knownNames(group.items)
        }
    }
}
