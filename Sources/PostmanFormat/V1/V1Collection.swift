import JSONTree

/// A collection in format v1, where folders and requests stand in flat lists and are ordered by their ids.
///
/// It is turned into the JSON of format v2.1, for the one reader that there is.
struct V1Collection {
    private let root: JSON
    /// Where the collection stands in its document.
    private let place: JSONLocation
    private let folders: [String: Entry]
    private let requests: [String: Entry]
    /// Ids of the folders that stand in another folder.
    private let nested: Set<String>
    private var origins = Origins()
    private var placed: Set<String> = []

    private struct Entry {
        var json: JSON
        var place: JSONLocation
    }

    init(_ root: JSON, at place: JSONLocation) {
        self.root = root
        self.place = place
        folders = Self.entries(root["folders"], at: place.member("folders"))
        requests = Self.entries(root["requests"], at: place.member("requests"))
        nested = Set(folders.values.flatMap { $0.json.ids("folders_order") })
    }

    /// The collection in format v2.1, and where its items stand in the file.
    mutating func converted() -> (collection: JSON, origins: Origins) {
        let location = JSONLocation.root
        origins.places[location] = place
        let topLevel = root["folders_order"]?.array == nil ? root.listedFolders : root.ids("folders_order")
        let items = items(
            folders: topLevel.filter { !nested.contains($0) }, requests: root.ids("order"), at: location.member("item"))
        let info = JSON.members([
            ("_postman_id", root["id"]), ("name", root["name"]), ("description", root["description"]),
            ("version", root["version"]),
        ])
        let collection = JSON.members([
            ("info", info), ("item", .array(items)), ("event", V1Events(root).converted),
            ("variable", V1Variables(root["variables"]).converted), ("auth", V1Auth(root).converted),
            ("protocolProfileBehavior", root["protocolProfileBehavior"]),
        ])
        return (collection, origins)
    }

    /// Folders come first, then requests. Ids that name nothing are skipped, and so is a folder the second time.
    private mutating func items(folders ids: [String], requests order: [String], at location: JSONLocation) -> [JSON] {
        var items: [JSON] = []
        for id in ids {
            guard let folder = folders[id], placed.insert(id).inserted else { continue }
            items.append(group(folder, at: location.element(items.count)))
        }
        for id in order {
            guard let request = requests[id] else { continue }
            origins.places[location.element(items.count)] = request.place
            items.append(V1Request(request.json).item)
        }
        return items
    }

    private mutating func group(_ folder: Entry, at location: JSONLocation) -> JSON {
        origins.places[location] = folder.place
        let json = folder.json
        let items = items(
            folders: json.ids("folders_order"), requests: json.ids("order"), at: location.member("item"))
        return .members([
            ("id", json["id"]), ("name", json["name"]), ("description", json["description"]), ("item", .array(items)),
            ("event", V1Events(json).converted), ("auth", V1Auth(json).converted),
            ("protocolProfileBehavior", json["protocolProfileBehavior"]),
        ])
    }

    private static func entries(_ json: JSON?, at place: JSONLocation) -> [String: Entry] {
        var entries: [String: Entry] = [:]
        for (index, element) in (json?.array ?? []).enumerated() {
            guard let id = element.label("id") else { continue }
            entries[id] = Entry(json: element, place: place.element(index))
        }
        return entries
    }
}

extension JSON {
    /// An object of those members; nil values are left out.
    static func members(_ members: [(String, JSON?)]) -> JSON {
        .object(JSONObject(members.compactMap { name, value in value.map { (name, $0) } }))
    }

    fileprivate func ids(_ name: String) -> [String] {
        (self[name]?.array ?? []).compactMap { $0.isNull ? nil : $0.plainText }
    }

    fileprivate var listedFolders: [String] { (self["folders"]?.array ?? []).compactMap { $0.label("id") } }
}
