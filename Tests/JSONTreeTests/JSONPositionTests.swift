import Diagnostics
import JSONTree
import Testing

@Suite struct JSONPositionTests {
    private let text = """
        {
          "info": {"name": "Ünï 😀", "size": 1.50},
          "item": [
            [], "x",
            {"a": 1, "a": {
              "b": null}}
          ],
          "a.b": "it's"
        }
        """
    private var document: JSONDocument {
        get throws { try JSONDocument(parsing: Array(text.utf8), file: "t.json") }
    }

    @Test(arguments: [
        (JSONLocation.root, 1, 1), (.root.member("info").member("name"), 2, 20), (.root.member("info"), 2, 11),
        (.root.member("info").member("size"), 2, 37), (.root.member("item").element(1), 4, 9),
        (.root.member("item").element(2).member("a"), 5, 19), (.root.member("a.b"), 8, 10),
        (.root.member("item").element(2).member("a").member("b"), 6, 12),
    ])
    func `finds values`(_ location: JSONLocation, line: Int, column: Int) throws {
        #expect(try document.sourceLocation(of: location) == SourceLocation(file: "t.json", line: line, column: column))
    }

    @Test(arguments: [
        (JSONLocation.root.member("info").member("size"), 2, 29), (.root.member("item").element(2).member("a"), 5, 14),
        (.root.member("item").element(1), 4, 9),
    ])
    func `finds names, and the values of elements`(_ location: JSONLocation, line: Int, column: Int) throws {
        let found = try document.sourceLocation(of: location, of: .key)
        #expect(found == SourceLocation(file: "t.json", line: line, column: column))
    }

    @Test(arguments: [
        JSONLocation.root.member("none"), .root.element(0), .root.member("item").element(3),
        .root.member("item").element(-1), .root.member("item").member("x"), .root.member("a.b").member("c"),
    ])
    func `finds nothing where nothing is`(_ location: JSONLocation) throws {
        #expect(try document.sourceLocation(of: location) == nil)
    }

    @Test func `underlines the value`() throws {
        let location = JSONLocation.root.member("info").member("name")
        let expected = Diagnostic(
            .warning, "odd name", at: SourceLocation(file: "t.json", line: 2, column: 20), path: "$.info.name",
            excerpt: SourceExcerpt(line: #"  "info": {"name": "Ünï 😀", "size": 1.50},"#, length: 7, label: "here"),
            help: "rename it")
        #expect(
            try document.diagnostic(.warning, "odd name", at: location, label: "here", help: "rename it") == expected)
    }

    @Test func `underlines a value of several lines to the end of the first`() throws {
        let diagnostic = try document.diagnostic(.error, "bad", at: .root.member("item").element(2))
        #expect(diagnostic.excerpt == SourceExcerpt(line: #"    {"a": 1, "a": {"#, length: 15))
    }

    @Test func `points at the nearest ancestor of what is missing`() throws {
        let location = JSONLocation.root.member("info").member("schema").member("x")
        let diagnostic = try document.diagnostic(.error, "missing", at: location)
        #expect(diagnostic.path == "$.info.schema.x")
        #expect(diagnostic.location == SourceLocation(file: "t.json", line: 2, column: 11))
    }

    @Test func `finds values in JSON5`() throws {
        let text = "// c\n{a: [1, /* x */ +2,],\n 'b c': 0x1F}"
        let document = try JSONDocument(parsing: Array(text.utf8), file: "c.json", mode: .json5)
        #expect(
            document.sourceLocation(of: .root.member("a").element(1))
                == SourceLocation(file: "c.json", line: 2, column: 17))
        #expect(
            document.sourceLocation(of: .root.member("b c"), of: .key)
                == SourceLocation(file: "c.json", line: 3, column: 2))
    }

    @Test(arguments: [
        (JSONLocation.root, "$", "$"),
        (.root.member("item").element(0).member("request"), "$.item[0].request", "$['item'][0]['request']"),
        (.root.member("a.b").member("it's"), #"$['a.b']['it\'s']"#, #"$['a.b']['it\'s']"#),
        (.root.member("_1").member("1").member("ü").member("$"), "$._1['1'].ü['$']", "$['_1']['1']['ü']['$']"),
        (.root.member("").member("\u{B}\n\\"), #"$['']['\u000b\n\\']"#, #"$['']['\u000b\n\\']"#),
    ])
    func `writes paths`(_ location: JSONLocation, shorthand: String, normalized: String) throws {
        #expect(location.description == shorthand)
        #expect(location.normalizedPath == normalized)
        #expect(try JSONPath(shorthand).isSingular)
    }
}
