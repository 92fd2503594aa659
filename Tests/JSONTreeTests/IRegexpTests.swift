import Testing

@testable import JSONTree

@Suite struct IRegexpTests {
    @Test(arguments: try Example.load("iregexp.json"))
    func `matches by RFC 9485`(_ example: Example) throws {
        let regexp = try #require(try IRegexp(example.string("pattern")))
        let extent: IRegexp.Extent = try example.string("extent") == "whole" ? .whole : .part
        #expect(try regexp.matches(example.string("text"), extent) == (example.value("matches") == true))
    }

    @Test(arguments: try Example.load("iregexp-invalid.json"))
    func `refuses what is no I-Regexp`(_ example: Example) throws {
        #expect(try IRegexp(#require(example.row.string)) == nil)
    }

    @Test func `takes time linear in the text`() throws {
        let regexp = try #require(IRegexp("(a*)*(a|aa)+b"))
        #expect(!regexp.matches(String(repeating: "a", count: 2_000), .whole))
    }

    @Test func `refuses groups nested without end`() {
        let open = String(repeating: "(", count: 100_000)
        let close = String(repeating: ")", count: 100_000)
        #expect(IRegexp(open + close) == nil)
    }
}
