import Diagnostics
import JSONTree
import PostmanFormat
import Testing

/// A text that cannot be used, and what is said about it.
struct BrokenFile: Sendable, CustomTestStringConvertible {
    let json: JSON

    var testDescription: String { self["name"] ?? "" }

    subscript(name: String) -> String? { json[name]?.string }

    static func load() throws -> [BrokenFile] { try Fixture.table("broken/files.json").map(BrokenFile.init) }

    func read() throws(PostmanFormatError) {
        let bytes = Array((self["text"] ?? "").utf8)
        switch self["as"] {
        case "environment": _ = try EnvironmentFile(reading: bytes, file: "f.json", as: .environment)
        case "globals": _ = try EnvironmentFile(reading: bytes, file: "f.json", as: .globals)
        case "cookie jar": _ = try CookieJarFile(reading: bytes, file: "f.json", now: 0)
        case "certificate list": _ = try CertificateListFile(reading: bytes, file: "f.json")
        default: _ = try CollectionFile(reading: bytes, file: "f.json")
        }
    }
}

@Suite struct BrokenFileTests {
    @Test(arguments: try BrokenFile.load())
    func `says what a file is or has instead, and where`(_ example: BrokenFile) throws {
        let error = try #require(throws: PostmanFormatError.self) { try example.read() }
        let diagnostic = error.diagnostic
        let location = try #require(diagnostic.location)
        #expect(diagnostic.severity == .error)
        #expect(location.file == "f.json")
        #expect(diagnostic.message == example["message"])
        #expect("\(location.line):\(location.column) \(diagnostic.path ?? "")" == example["place"])
        #expect(diagnostic.excerpt?.label ?? "" == example["label"] ?? "")
        #expect(diagnostic.help == example["help"])
        if let excerpt = example["excerpt"] { #expect(diagnostic.excerpt?.line == excerpt) }
    }

    @Test(arguments: ["{\"item\": [,]}", "{'item': []}", "// no comments\n{}", "{\"item\": [] ", ""])
    func `says where a text is no JSON`(_ text: String) throws {
        let error = try #require(throws: PostmanFormatError.self) {
            try CollectionFile(reading: Array(text.utf8), file: "f.json")
        }
        #expect(error.diagnostic.location?.file == "f.json")
        #expect(error.diagnostic.help != nil)
    }

    @Test func `a file of any depth is read or refused, never more`() {
        for depth in [100, 255, 5_000, 200_000] {
            let text = String(repeating: "{\"item\":[", count: depth) + String(repeating: "]}", count: depth)
            #expect((try? CollectionFile(reading: Array(text.utf8), file: "f.json")) != nil || depth > 255)
        }
    }
}
