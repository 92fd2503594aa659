import HTTPModel
import JSONTree
import PostmanFormat

/// A collection of format v2.1 that is made from recorded exchanges: one item for all requests that belong together, with
/// their responses as its examples. Items and folders stand in the order in which they were first met.
///
/// Memory holds where everything stands, not what it is.
package struct ExampleCollection {
    private let name: String
    private let store: any CollectionStore
    private let hasExamples: Bool
    private var spool: SpooledText
    private var items: [ExampleItem] = []
    private var folders = ExampleFolders()
    /// Where responses have set cookies: what later requests send there comes from the jar of whoever runs the collection.
    private var hostsWithCookies: Set<String> = []

    /// - Parameter hasExamples: Whether items have their responses, or are requests alone.
    package init(name: String, _ store: any CollectionStore, hasExamples: Bool = true) {
        self.name = name
        self.store = store
        self.hasExamples = hasExamples
        spool = SpooledText(store)
    }

    package mutating func add(_ example: RecordedExample) {
        let host = example.exchange.request.url.host
        let request = ExampleRequest(example, sendsCookies: !hostsWithCookies.contains(host))
        let place = ExamplePlace(example)
        let (number, folder) = folders.item(place, or: items.count)
        if number == items.count {
            let id = example.isScripted ? nil : example.item
            items.append(
                ExampleItem(name: place.name, id: id, request: request, depth: Self.depth(inside: folder), &spool))
        }
        guard let response = example.exchange.response else { return }
        if hasExamples { items[number].add(response, of: request, in: example.exchange.timings, &spool) }
        if response.fields.contains("Set-Cookie") { hostsWithCookies.insert(host) }
    }

    /// How many items there are.
    package var count: Int { items.count }

    /// Every folder is an object, and an array in it.
    private static func depth(inside folder: ExampleFolders.Folder) -> Int { 2 * (folder.depth + 2) }
}

extension ExampleCollection {
    /// Writes the collection to its store. Nothing can be added then.
    package mutating func finish() {
        spool.flush()
        let info: JSON = ["name": .string(name), "schema": .string(CollectionInfo.writtenSchema)]
        write("{")
        writeMember("info", info, depth: 1)
        write(",")
        writeEntries(of: folders.folders[0])
        store.write(LineBreak(0).bytes + Array("}\n".utf8))
    }

    /// The member `item` of a folder, or of the collection itself.
    private func writeEntries(of folder: ExampleFolders.Folder) {
        let depth = Self.depth(inside: folder)
        store.write(LineBreak(depth - 1).bytes)
        write("\"item\": [")
        for (index, entry) in folder.entries.enumerated() {
            if index > 0 { write(",") }
            store.write(LineBreak(depth).bytes)
            switch entry {
            case .item(let number): items[number].write(from: spool, to: store)
            case .folder(let number): write(folders.folders[number])
            }
        }
        if !folder.entries.isEmpty { store.write(LineBreak(depth - 1).bytes) }
        write("]")
    }

    private func write(_ folder: ExampleFolders.Folder) {
        let depth = Self.depth(inside: folder)
        write("{")
        writeMember("name", .string(folder.name), depth: depth - 1)
        write(",")
        writeEntries(of: folder)
        store.write(LineBreak(depth - 2).bytes)
        write("}")
    }

    private func writeMember(_ name: String, _ value: JSON, depth: Int) {
        store.write(LineBreak(depth).bytes)
        write("\"\(name)\": ")
        store.write(value.utf8(indent: .exported, depth: depth))
    }

    private func write(_ text: String) { store.write(Array(text.utf8)) }
}
