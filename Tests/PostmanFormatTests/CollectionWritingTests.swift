import JSONTree
import PostmanFormat
import Testing

@Suite struct CollectionWritingTests {
    /// The cases of the tests of reading, and what each holds.
    private static let fixtures = [
        "collections/items.json": "collection", "v1/collections.json": "collection",
        "collections/events.json": "event", "collections/auth.json": "auth", "collections/request.json": "request",
        "collections/urls.json": "request", "collections/headers.json": "request", "collections/bodies.json": "request",
    ]

    static func collections() throws -> [JSON] {
        try fixtures.sorted { $0.key < $1.key }.flatMap { fixture, key in
            try OutlineCase.load(fixture, key).map { example in
                switch key {
                case "collection": example.input
                case "request": ["item": [["request": example.input]]]
                default: .object(JSONObject([("item", []), (key, example.input)]))
                }
            }
        }
    }

    private func read(_ json: JSON) throws -> Collection {
        try CollectionFile(reading: json.utf8(), file: "written.json").collection
    }

    @Test(arguments: try collections())
    func `what was written reads the same`(_ input: JSON) throws {
        let collection = try read(input)
        #expect(Outline(try read(collection.json)).lines == Outline(collection).lines)
        #expect(try read(collection.json).json == collection.json)
    }

    @Test func `writes what newman's reports and exports have`() throws {
        let collection = try read([
            "info": ["_postman_id": "c", "name": "C", "description": "About", "schema": "v2.0.0"],
            "protocolProfileBehavior": ["followRedirects": false, "disabledSystemHeaders": ["accept": true]],
            "item": [
                [
                    "id": "f", "name": "F",
                    "item": [
                        [
                            "id": "r", "name": "R", "request": ["url": "http://h/a", "description": "Why"],
                            "event": [["listen": "test", "disabled": true, "script": ["id": "s", "exec": "a\nb"]]],
                        ]
                    ],
                ]
            ],
        ])
        let expected = """
            {"item":[{"id":"f","name":"F","item":[{"id":"r","name":"R","request":{"url":{"raw":"http://h/a",\
            "protocol":"http","host":["h"],"path":["a"]},"method":"GET","header":[],"description":{"content":"Why",\
            "type":"text/plain"}},"response":[],"event":[{"listen":"test","script":{"id":"s",\
            "type":"text/javascript","exec":["a","b"]},"disabled":true}]}],"event":[]}],"event":[],"variable":[],\
            "info":{"_postman_id":"c","name":"C","description":{"content":"About","type":"text/plain"},\
            "schema":"https://schema.getpostman.com/json/collection/v2.1.0/collection.json"},\
            "protocolProfileBehavior":{"followRedirects":false,"disabledSystemHeaders":{"accept":true}}}
            """
        #expect(collection.json.text() == expected)
        #expect(collection.json(withItems: false)["item"] == nil)
    }
}
