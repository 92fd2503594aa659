import Diagnostics
import PostmanFormat
import Testing

@Suite struct CollectionWarningsTests {
    private func warnings(_ text: String) throws -> [String] {
        let file = try CollectionFile(reading: Array(text.utf8), file: "c.json")
        #expect(file.warnings.allSatisfy { $0.severity == .warning && $0.location?.file == "c.json" })
        return file.warnings.map(\.message)
    }

    @Test(arguments: [
        ("https://schema.getpostman.com/json/collection/v3.0.0/collection.json", "v3.0.0"),
        ("https://schema.getpostman.com/json/collection/v1.0.0/collection.json", "v1.0.0"),
        ("https://schema.getpostman.com/json/collection/v2.2.0/collection.json", "v2.2.0"),
        ("https://example.com/my-schema.json", "https://example.com/my-schema.json"),
    ])
    func `an unknown schema version is named`(_ schema: String, _ name: String) throws {
        let text = #"{"info":{"name":"C","schema":"\#(schema)"},"item":[{"request":"h"}]}"#
        #expect(try warnings(text) == ["collection follows schema version \"\(name)\", which is unknown here"])
    }

    @Test(arguments: [
        "https://schema.getpostman.com/json/collection/v2.1.0/collection.json",
        "https://schema.getpostman.com/json/collection/v2.0.0/collection.json",
        "https://schema.getpostman.com/collection/json/v2.1.0/draft-07/collection.json",
    ])
    func `known schema versions need no word`(_ schema: String) throws {
        #expect(try warnings(#"{"info":{"name":"C","schema":"\#(schema)"},"item":[{"request":"h"}]}"#).isEmpty)
    }

    @Test func `no schema needs no word either`() throws {
        #expect(try warnings(#"{"item":[{"request":"h"}]}"#).isEmpty)
    }

    @Test func `format v1 is named`() throws {
        let text = #"{"name":"Old","order":["r"],"requests":[{"id":"r","url":"h"}]}"#
        #expect(try warnings(text) == ["collection \"Old\" is in format v1, which Postman no longer writes"])
    }

    @Test func `a collection without requests is named`() throws {
        #expect(try warnings(#"{"info":{"name":"C"},"item":[{"item":[]}]}"#) == ["collection \"C\" holds no requests"])
        #expect(try warnings("{}") == ["collection \"\" holds no requests"])
    }
}
