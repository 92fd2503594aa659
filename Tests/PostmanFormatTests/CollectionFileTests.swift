import JSONTree
import PostmanFormat
import Testing

@Suite struct CollectionFileTests {
    @Test(arguments: try OutlineCase.load("collections/items.json", "collection"))
    func `reads folders, items and what stands beside them`(_ example: OutlineCase) throws {
        #expect(Outline(try example.collection(example.input)).lines == example.expected)
    }

    @Test(arguments: try OutlineCase.load("collections/events.json", "event"))
    func `reads scripts in every form`(_ example: OutlineCase) throws {
        let collection = try example.collection(["info": ["name": "C", "id": "c"], "item": [], "event": example.input])
        #expect(Outline(collection).lines.dropFirst().map { String($0.dropFirst(2)) } == example.expected)
    }

    @Test(arguments: try OutlineCase.load("collections/auth.json", "auth"))
    func `reads auth in every form`(_ example: OutlineCase) throws {
        let collection = try example.collection(["info": ["name": "C", "id": "c"], "item": [], "auth": example.input])
        #expect(Outline(collection).lines.dropFirst().map { String($0.dropFirst(2)) } == example.expected)
    }

    @Test(
        arguments: try ["request", "urls", "headers", "bodies"].flatMap { name in
            try OutlineCase.load("collections/\(name).json", "request")
        })
    func `reads requests in every form`(_ example: OutlineCase) throws {
        let collection = try example.collection(["item": [["request": example.input]]])
        let request = try #require(collection.allItems.first).request
        #expect(Outline(request).lines == example.expected)
    }

    @Test(arguments: try OutlineCase.load("v1/collections.json", "collection"))
    func `turns format v1 into v2`(_ example: OutlineCase) throws {
        #expect(Outline(try example.collection(example.input)).lines == example.expected)
    }

    @Test(arguments: try OutlineCase.load("v1/requests.json", "request"))
    func `turns requests of format v1 into v2`(_ example: OutlineCase) throws {
        var request = try #require(example.input.object)
        request["id"] = "r"
        let root: JSON = ["name": "C", "order": ["r"], "requests": [.object(request)]]
        let item = try #require(try example.collection(root).allItems.first)
        #expect(Outline(item.request).lines == example.expected)
    }

    @Test func `reads a file in UTF-16`() throws {
        let text = #"{"info":{"name":"Größe"},"item":[]}"#
        let bytes: [UInt8] = [0xFF, 0xFE] + text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
        #expect(try CollectionFile(reading: bytes, file: "c.json").collection.info.name == "Größe")
    }
}
