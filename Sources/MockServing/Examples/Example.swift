import HTTPModel
import PostmanFormat
import Variables

/// One saved response of a collection, ready to be compared with requests.
struct Example: Sendable {
    /// `Folder / Request`.
    let itemPath: String
    let name: String
    let id: String?
    let method: String
    let path: ExamplePath
    let query: [QueryEntry]
    let headers: [HeaderEntry]
    let body: BodyDefinition?
    let response: ExampleResponse

    /// Nil for a request that has another method than can be asked for, because it is a variable without a value.
    init(_ saved: SavedResponse, of item: Item, at itemPath: String, _ resolver: inout Resolver) {
        let request = saved.originalRequest ?? item.request
        self.itemPath = itemPath
        name = saved.name
        id = saved.id
        method = resolver.render(request.method).uppercased()
        path = ExamplePath(request.url, &resolver)
        query = (request.url.query ?? []).filter { !$0.isDisabled }.map { entry in
            QueryEntry(
                key: resolver.render(Template(entry.key)), value: entry.value.map { resolver.render(Template($0)) })
        }
        headers = request.headers.filter { !$0.isDisabled }.map {
            HeaderEntry(key: Template(resolver.render($0.key)), value: Template(resolver.render($0.value)))
        }
        body = request.body
        response = ExampleResponse(saved)
    }
}

extension Example {
    /// The examples of a collection, in the order of the file.
    static func all(of collection: Collection, _ resolver: inout Resolver) -> [Example] {
        var examples: [Example] = []
        for (item, path) in collection.items.requests(below: []) {
            for saved in item.responses { examples.append(Example(saved, of: item, at: path, &resolver)) }
        }
        return examples
    }
}

extension [CollectionItem] {
    /// Every request with its path of names, `Folder / Request`, in the order of the file.
    func requests(below folders: [String]) -> [(item: Item, path: String)] {
        flatMap { entry in
            switch entry {
            case .request(let item): [(item, (folders + [item.name]).joined(separator: " / "))]
            case .group(let group): group.items.requests(below: folders + [group.name])
            }
        }
    }
}
