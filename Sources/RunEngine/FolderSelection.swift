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

    /// As newman finds it: a single name among all children of a level before what lies deeper, one of several names where
    /// it comes first in the file.
    private func find(_ name: String, in entries: [CollectionItem]) -> CollectionItem? {
        let isSingle = names.count == 1
        if isSingle, let match = entries.first(where: { $0.isCalled(name) }) { return match }
        for entry in entries {
            if !isSingle, entry.isCalled(name) { return entry }
            if case .group(let group) = entry, let match = find(name, in: group.items) { return match }
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

extension CollectionItem {
    fileprivate func isCalled(_ name: String) -> Bool { self.name == name || id == name }
}
