/// One entry of a collection or of a folder in it.
package enum CollectionItem: Sendable {
    case request(Item)
    case group(ItemGroup)

    package var id: String {
        switch self {
        case .request(let item): item.id
        case .group(let group): group.id
        }
    }

    package var name: String {
        switch self {
        case .request(let item): item.name
        case .group(let group): group.name
        }
    }

    /// The requests in it, depth first in the order of the file.
    package var allItems: [Item] {
        switch self {
        case .request(let item): [item]
        case .group(let group): group.items.flatMap(\.allItems)
        }
    }
}
