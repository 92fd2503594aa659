import JSONTree
import Testing

@Suite struct JSONPathTests {
    /// The tables of RFC 9535, and more of their kind.
    @Test(arguments: try Example.load("jsonpath-queries.json"))
    func `selects values, in order, with their normalized paths`(_ example: Example) throws {
        let document = try example.value("document")
        for row in try #require(example.row["cases"]?.array) {
            let query = try #require(row["query"]?.string)
            let path = try JSONPath(query)
            let nodes: [JSON] = path.query(document).map {
                ["path": .string($0.location.normalizedPath), "value": $0.value]
            }
            #expect(JSON.array(nodes) == row["nodes"], "\(query)")
            #expect(path.values(in: document) == path.query(document).map(\.value), "\(query)")
        }
    }

    @Test(arguments: try Example.load("jsonpath-comparisons.json"))
    func `compares by section 2.3.5.2.2`(_ example: Example) throws {
        let document: JSON = ["obj": ["x": "y"], "arr": [2, 3]]
        let path = try JSONPath("$[?\(example.string("comparison"))]")
        #expect(try path.values(in: document).isEmpty == (example.value("holds") == false))
    }

    @Test(arguments: ["$", "$.a[0]['b'].c", "$[-1]"])
    func `knows queries that select one node at most`(_ text: String) throws {
        #expect(try JSONPath(text).isSingular)
    }

    @Test(arguments: ["$.*", "$..a", "$[0,1]", "$[0:1]", "$[?@]", "$.a[*].b"])
    func `knows queries that may select several nodes`(_ text: String) throws {
        #expect(try !JSONPath(text).isSingular)
    }

    @Test func `goes through a document of any depth`() throws {
        let deep = (0..<500).reduce(JSON.string("bottom")) { value, _ in ["a": value] }
        #expect(try JSONPath("$..a").query(deep).count == 500)
        #expect(try JSONPath("$..a").values(in: deep).last == "bottom")
    }

    @Test func `takes the last of members with the same name`() throws {
        let document = try JSON(parsing: #"{"a": 1, "b": 2, "a": 3, "é": 4, "e\u0301": 5}"#)
        #expect(try JSONPath("$.a").values(in: document) == [3])
        #expect(try JSONPath("$.*").values(in: document) == [2, 3, 4, 5])
        #expect(try JSONPath("$[?length($) == 4 && @ > 4]").values(in: document) == [5])
    }

    @Test func `reads long queries`() throws {
        let names = String(repeating: ".a", count: 10_000)
        #expect(try JSONPath("$" + names).values(in: ["a": 1]).isEmpty)
    }
}
