package import PostmanFormat
package import RunModel
package import Variables

/// Makes the list of items of a collection, each with what its place in the collection adds to it.
package struct RunPlanner {
    private let collection: Collection

    package init(_ collection: Collection) { self.collection = collection }

    /// Every request, depth first in the order of the file.
    package var items: [PlannedItem] {
        var items: [PlannedItem] = []
        add(collection.items, Level(collection), to: &items)
        return items
    }

    /// A plan of the whole collection, or of the requests that `folders` select, in the collection's order.
    package func plan(
        folders: [String] = [], variables: VariableScopes, settings: RunSettings = RunSettings()
    ) throws(SelectionError) -> RunPlan {
        var plan = RunPlan(
            collectionName: collection.info.name, items: try FolderSelection(folders).select(from: collection, items),
            variables: variables)
        plan.settings = settings
        plan.document = collection.document
        return plan
    }

    /// What the levels above an entry add to it.
    private struct Level {
        var folders: [String]
        var auth: AuthDefinition?
        var behavior: ProtocolProfileBehavior
        var scripts: [PlannedScript]

        init(_ collection: Collection) {
            folders = []
            auth = collection.auth.ifSet
            behavior = collection.behavior
            scripts = PlannedScript.runnable(collection.events, owner: collection.info.name)
        }

        func entering(_ group: ItemGroup) -> Level {
            var level = self
            level.folders.append(group.name)
            level.auth = group.auth.ifSet ?? auth
            level.behavior = group.behavior.inheriting(behavior)
            level.scripts += PlannedScript.runnable(group.events, owner: group.name)
            return level
        }
    }

    private func add(_ entries: [CollectionItem], _ level: Level, to items: inout [PlannedItem]) {
        for entry in entries {
            switch entry {
            case .group(let group): add(group.items, level.entering(group), to: &items)
            case .request(let item):
                items.append(
                    PlannedItem(
                        item: item, folders: level.folders, auth: item.request.auth.ifSet ?? level.auth,
                        behavior: item.behavior.inheriting(level.behavior),
                        scripts: level.scripts + PlannedScript.runnable(item.events, owner: item.name)))
            }
        }
    }
}

extension AuthDefinition {
    /// Nil where nothing is said, so that the level around decides.
    fileprivate var ifSet: AuthDefinition? { self == .notSet ? nil : self }
}
