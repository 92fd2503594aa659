import HTTPModel
import Testing

@Suite struct QueryParametersTests {
    typealias Parameter = QueryParameters.Parameter

    @Test(arguments: [
        ("a=1&b=2", [Parameter("a", "1"), Parameter("b", "2")]),
        ("a", [Parameter("a", nil)]),
        ("a=", [Parameter("a", "")]),
        ("=x", [Parameter("", "x")]),
        ("a=b=c", [Parameter("a", "b=c")]),
        ("a&&b=", [Parameter("a", nil), Parameter("", nil), Parameter("b", "")]),
        ("", [Parameter("", nil)]),
        ("{{a&b}}={{c=d}}&e", [Parameter("{{a&b}}", "{{c=d}}"), Parameter("e", nil)]),
    ])
    func `splits a query and joins it again`(_ query: String, _ expected: [Parameter]) {
        let parameters = QueryParameters(parsing: query)
        #expect(parameters.parameters == expected)
        #expect(parameters.text == query)
    }

    @Test func `escapes what would separate`() {
        let parameters = QueryParameters([Parameter("a&#=b", "c&#=d"), Parameter("{{x&y}}", "{{z#}}")])
        #expect(parameters.text == "a%26%23%3Db=c%26%23=d&{{x&y}}={{z#}}")
    }

    @Test func `has no text without parameters`() {
        #expect(QueryParameters().text == nil)
    }
}
