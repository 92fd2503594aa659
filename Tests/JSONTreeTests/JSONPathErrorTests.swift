import Diagnostics
import JSONTree
import Testing

@Suite struct JSONPathErrorTests {
    @Test(arguments: try Example.load("jsonpath-errors.json"))
    func `says what is wrong with a query and where`(_ example: Example) throws {
        let query = try example.string("query")
        let error = try #require(throws: JSONPathError.self) { try JSONPath(query) }
        #expect(try error.column == example.value("column").number?.intValue)
        let reason = try example.string("reason")
        #expect(error.diagnostic.message == "\"\(query)\" is not a JSONPath: \(reason) at column \(error.column)")
    }

    @Test(arguments: [("$[?", "("), ("$", "[?@"), ("$[?", "length(")])
    func `refuses what is nested without end`(_ parts: (start: String, repeated: String)) throws {
        let query = parts.start + String(repeating: parts.repeated, count: 100_000)
        let error = try #require(throws: JSONPathError.self) { try JSONPath(query) }
        #expect(error.problem == .tooDeep(limit: 64))
    }
}
