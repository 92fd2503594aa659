import HTTPModel

/// Where a recorded request goes: exchanges with the same place belong to one item.
struct ExamplePlace: Hashable {
    /// The outermost first.
    let folders: [String]
    let name: String

    /// That of the item, where it is known; else a folder for the host, and method and path for a name. What a script sent
    /// stands beside its item.
    init(_ example: RecordedExample) {
        let request = example.exchange.request
        let ownName = request.method + " " + request.url.path
        guard let path = example.path else {
            folders = [request.url.hostField]
            name = ownName
            return
        }
        let names = path.split(separator: " / ").map(String.init)
        folders = Array(names.dropLast().prefix(Self.deepest))
        name = example.isScripted ? ownName : names.last ?? ""
    }

    /// What is said to lie deeper stands here: no reader takes a text without end.
    private static let deepest = 64
}
