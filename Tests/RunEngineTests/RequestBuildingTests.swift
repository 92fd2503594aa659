import HTTPModel
import JSONTree
import RunModel
import TestSupport
import Testing
import Variables

@testable import RunEngine

@Suite struct RequestBuildingTests {
    /// The default fields of a request to `http://h/`.
    static let defaults = [
        "User-Agent: \(DefaultFields.userAgent)", "Accept: */*", "Cache-Control: no-cache", "Postman-Token: TOKEN",
        "Host: h", "Accept-Encoding: gzip, deflate, br", "Connection: keep-alive",
    ]

    @Test(arguments: try Example.load("requests.json"))
    func `builds the request that the collection describes`(_ example: Example) throws {
        let scene = Scene()
        scene.files = MemoryFiles(files: [
            "/up/a.txt": Array("A".utf8), "/up/b.json": Array("{}".utf8), "/up/плюс": [1],
        ])
        let variables = (example["variables"]?.object?.members ?? []).map { Variable(key: $0.name, value: $0.value) }
        try scene.run(
            Self.collection(of: example).text(), VariableScopes(environment: VariableScope(variables)))
        let request = try #require(scene.sender.requests.first)
        #expect(Self.fields(of: request) == Self.expectedFields(of: example))
        #expect(scene.warnings == example.strings("warnings"))
        if let url = example["url"]?.string { #expect(request.url.text == url) }
        let body = request.body.map { $0.segments.map(Self.text).joined() }
        #expect(body == example["body"]?.string)
    }

    private static func collection(of example: Example) throws -> JSON {
        var members = example["collection"]?.object ?? JSONObject()
        members["info"] = ["name": "c"]
        var item = JSONObject([("name", "r"), ("request", try example.value("request"))])
        item["protocolProfileBehavior"] = example["behavior"]
        members["item"] = [.object(item)]
        return .object(members)
    }

    /// The default fields stand for `...`.
    private static func expectedFields(of example: Example) -> [String] {
        example.strings("fields").flatMap { $0 == "..." ? defaults : [$0] }
    }

    private static func fields(of request: HTTPRequest) -> [String] {
        request.fields.map { "\($0.name): \($0.name == "Postman-Token" ? "TOKEN" : $0.value)" }
    }

    private static func text(_ segment: HTTPBody.Segment) -> String {
        switch segment {
        case .bytes(let bytes): String(decoding: bytes, as: UTF8.self)
        case .file(let path, let length): "[\(path) \(length)]"
        }
    }

    @Test func `takes the boundary from the run's own source of chance`() throws {
        let form =
            #"{"info": {"name": "c"}, "item": [{"name": "r", "request": {"method": "POST", "url": "http://h","#
            + #" "body": {"mode": "formdata", "formdata": [{"key": "a", "value": "1"}]}}}]}"#
        let types = try (0..<2).map { _ in
            let scene = Scene()
            try scene.run(form)
            return try #require(scene.sender.requests.first?.fields["Content-Type"])
        }
        #expect(types[0] == types[1])
        let boundary = try #require(types[0].split(separator: "boundary=").last)
        #expect(boundary.count == 50)
        #expect(boundary.hasPrefix(String(repeating: "-", count: 26)))
        #expect(boundary.dropFirst(26).utf8.allSatisfy { $0 >= 0x30 && $0 <= 0x39 })
    }

    @Test func `gives each request a token of its own`() throws {
        let scene = Scene()
        scene.run(try RunPlanner(Scene.collection(named: ["a", "b"])).plan(variables: VariableScopes()))
        let tokens = scene.sender.requests.compactMap { $0.fields["Postman-Token"] }
        #expect(tokens.count == 2)
        #expect(Set(tokens).count == 2)
    }
}
