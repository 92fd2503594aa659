import JSONTree
import PostmanFormat
import RunModel

/// Definitions of items, folders and the collection, as text that can go into a report.
///
/// An item's text is kept: every one of its requests repeats it.
struct DefinitionStore {
    /// How many bytes of folders and collections failures may repeat whole. The collection stands in the report anyway, and
    /// with thousands of failures the copies would fill the disk.
    private static let parentLimit = 64 << 20

    private struct Kept {
        /// Kept alive, since its identity is the key.
        let item: PlannedItem
        let text: [UInt8]
    }

    private let collection: Collection?
    private let mask: SecretMask
    /// By the id of an item, the folder that it stands in; none for items at the root.
    private var folders: [String: ItemGroup] = [:]
    private var items: [ObjectIdentifier: Kept] = [:]
    private var parentSize = 0

    init(_ subject: ReportSubject?, _ mask: SecretMask) {
        collection = subject?.collection
        self.mask = mask
        for item in collection?.items ?? [] { index(item, in: nil) }
    }

    private mutating func index(_ entry: CollectionItem, in folder: ItemGroup?) {
        switch entry {
        case .request(let item): if folders[item.id] == nil { folders[item.id] = folder }
        case .group(let group): for item in group.items { index(item, in: group) }
        }
    }

    mutating func text(of item: PlannedItem) -> [UInt8] {
        let key = ObjectIdentifier(item)
        if let kept = items[key] { return kept.text }
        let text = mask.json(item.item.json).utf8()
        items[key] = Kept(item: item, text: text)
        return text
    }

    /// The enclosing folder, or the collection. Beyond a limit without what is in it.
    mutating func parentText(of item: PlannedItem) -> [UInt8] {
        let isWhole = parentSize < Self.parentLimit
        let parent = folders[item.item.id]?.json(withItems: isWhole) ?? collection?.json(withItems: isWhole) ?? [:]
        let text = mask.json(parent).utf8()
        parentSize += text.count
        return text
    }

    /// The whole collection, with the last run of each script.
    func collection(_ lastExecutions: [String: String]) -> JSON {
        guard let collection else { return [:] }
        var executions: [String: String] = [:]
        for (script, execution) in lastExecutions { executions[mask.text(script)] = execution }
        return Self.marked(mask.json(collection.json), executions)
    }

    private static func marked(_ json: JSON, _ lastExecutions: [String: String]) -> JSON {
        switch json {
        case .null, .bool, .number, .string: return json
        case .array(let elements): return .array(elements.map { marked($0, lastExecutions) })
        case .object(var object):
            for index in object.members.indices {
                let member = object.members[index]
                switch member.name {
                case "item", "event": object.members[index].value = marked(member.value, lastExecutions)
                case "script":
                    guard let id = member.value["id"]?.string, let execution = lastExecutions[id],
                        case .object(var script) = member.value
                    else { continue }
                    script["_lastExecutionId"] = .string(execution)
                    object.members[index].value = .object(script)
                default: break
                }
            }
            return .object(object)
        }
    }
}
