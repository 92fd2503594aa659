/// The folders of a collection that is made, each where its first request stands, and what is in them.
struct ExampleFolders {
    enum Entry {
        case folder(Int)
        case item(Int)
    }

    struct Folder {
        let name: String
        /// In how many others it lies; -1 for the collection itself.
        let depth: Int
        var entries: [Entry] = []
    }

    private struct Key: Hashable {
        let folder: Int
        let name: String
    }

    /// The first is the collection.
    private(set) var folders = [Folder(name: "", depth: -1)]
    private var folderNumbers: [Key: Int] = [:]
    private var itemNumbers: [Key: Int] = [:]

    /// The item of a place, with its folder; a new one, which gets this number, where there is none.
    mutating func item(_ place: ExamplePlace, or new: Int) -> (number: Int, folder: Folder) {
        let folder = place.folders.reduce(0) { folderNumber($1, in: $0) }
        let key = Key(folder: folder, name: place.name)
        if let known = itemNumbers[key] { return (known, folders[folder]) }
        itemNumbers[key] = new
        folders[folder].entries.append(.item(new))
        return (new, folders[folder])
    }

    private mutating func folderNumber(_ name: String, in outer: Int) -> Int {
        let key = Key(folder: outer, name: name)
        if let known = folderNumbers[key] { return known }
        let number = folders.count
        folders.append(Folder(name: name, depth: folders[outer].depth + 1))
        folderNumbers[key] = number
        folders[outer].entries.append(.folder(number))
        return number
    }
}
