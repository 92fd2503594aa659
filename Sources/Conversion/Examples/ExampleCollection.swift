import HTTPModel
package import JSONTree
import PostmanFormat

/// A collection of format v2.1 that is made from recorded exchanges: one item for all requests that belong together, with
/// their responses as its examples. Items and folders stand in the order in which they were first met.
package struct ExampleCollection {
    private let name: String
    private var items: [ExampleItem] = []
    private var positions: [ExamplePlace: Int] = [:]
    /// Where responses have set cookies: what later requests send there comes from the jar of whoever runs the collection.
    private var hostsWithCookies: Set<String> = []

    package init(name: String) { self.name = name }

    package mutating func add(_ example: RecordedExample) {
        let host = example.exchange.request.url.host
        let request = ExampleRequest(example, sendsCookies: !hostsWithCookies.contains(host))
        let place = ExamplePlace(example)
        let position = positions[place] ?? items.count
        if position == items.count {
            positions[place] = position
            items.append(ExampleItem(place: place, id: example.isScripted ? nil : example.item, request: request))
        }
        guard let response = example.exchange.response else { return }
        items[position].add(response, of: request, in: example.exchange.timings)
        if response.fields.contains("Set-Cookie") { hostsWithCookies.insert(host) }
    }

    /// How many items there are.
    package var count: Int { items.count }

    package var json: JSON {
        [
            "info": ["name": .string(name), "schema": .string(CollectionInfo.writtenSchema)],
            "item": .array(Self.level(items.map { ($0.place.folders[...], $0.json) })),
        ]
    }

    /// The requests and folders of one level, each folder where its first request stands.
    private static func level(_ items: [(folders: ArraySlice<String>, json: JSON)]) -> [JSON] {
        var level: [JSON] = []
        var inside: [String: [(folders: ArraySlice<String>, json: JSON)]] = [:]
        for item in items {
            if let folder = item.folders.first {
                inside[folder, default: []].append((item.folders.dropFirst(), item.json))
            }
        }
        for item in items {
            guard let folder = item.folders.first else {
                level.append(item.json)
                continue
            }
            guard let content = inside.removeValue(forKey: folder) else { continue }
            level.append(["name": .string(folder), "item": .array(Self.level(content))])
        }
        return level
    }
}

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
        folders = Array(names.dropLast())
        name = example.isScripted ? ownName : names.last ?? ""
    }
}

/// A request with its examples.
private struct ExampleItem {
    let place: ExamplePlace
    let id: String?
    let request: ExampleRequest
    private var responses: [JSON] = []
    /// How often a name was wanted.
    private var names: [String: Int] = [:]

    init(place: ExamplePlace, id: String?, request: ExampleRequest) {
        self.place = place
        self.id = id
        self.request = request
    }

    mutating func add(_ response: HTTPResponse, of request: ExampleRequest, in timings: TransferTimings) {
        let example = ExampleResponse(response, timings)
        responses.append(example.json(name: unused(example.name), request: request.json))
    }

    /// A mock server may be asked for an example by its name, so no two have the same.
    private mutating func unused(_ name: String) -> String {
        let number = names[name, default: 0] + 1
        names[name] = number
        guard number > 1 else { return name }
        return unused("\(name) \(number)")
    }

    var json: JSON {
        var object = JSONObject()
        if let id { object["id"] = .string(id) }
        object["name"] = .string(place.name)
        object["request"] = request.json
        object["response"] = .array(responses)
        // Otherwise a run leaves the body of such a method out.
        if request.needsBody { object["protocolProfileBehavior"] = ["disableBodyPruning": true] }
        return .object(object)
    }
}
