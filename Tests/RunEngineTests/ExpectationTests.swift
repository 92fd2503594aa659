import HTTPModel
import JSONTree
import RunModel
import TestSupport
import Testing
import Variables

@testable import RunEngine

@Suite struct ExpectationTests {
    private static let environment = [Variable(key: "five", value: "5")]

    private func verdict(_ example: Example, of body: String) throws -> String? {
        let expect = try example.value("expect").text()
        let scene = try Scene.step("expect: \(expect)", .json(body), environment: Self.environment)
        #expect(scene.verdicts.first == "passed status is 2xx")
        return scene.verdicts.last
    }

    @Test(arguments: try Example.load("expectations.json"))
    func `holds for the values that each predicate means`(_ example: Example) throws {
        let name = try #require(example["name"]?.string)
        for value in try #require(try example.value("holds").array) {
            #expect(try verdict(example, of: "{\"n\":\(value.text())}") == "passed \(name)", "\(value.text())")
        }
    }

    @Test(arguments: try Example.load("expectations.json"))
    func `fails for others and says what was there`(_ example: Example) throws {
        let name = try #require(example["name"]?.string)
        for refused in try #require(try example.value("fails").object).members {
            let message = try #require(refused.value.string)
            #expect(try verdict(example, of: "{\"n\":\(refused.name)}") == "failed \(name): \(message)")
        }
        guard let missing = example["missing"] else { return }
        let wanted = missing.string.map { "failed \(name): \($0)" } ?? "passed \(name)"
        #expect(try verdict(example, of: "{}") == wanted)
    }

    /// Selectors on one response: what each line says.
    static let selectors: [(expect: String, verdict: String)] = [
        ("status: 201", "passed status is 201"), ("status: '2xx'", "passed status is 2xx"),
        ("status: {oneOf: [200, 201]}", "passed status is one of 200, 201"),
        ("status: {lessThan: 300}", "passed status is less than 300"),
        ("size: 55", "passed size is 55"), ("size: 1", "failed size is 1: expected 55 to be 1"),
        ("responseTime: {lessThan: 60000}", "passed responseTime is less than 60000"),
        ("'header.x-count': 5", "passed header.x-count is 5"),
        ("'header.X-COUNT': '5'", "passed header.X-COUNT is \"5\""),
        (
            "'header.x-count': {greaterThan: 10}",
            "failed header.x-count is greater than 10: expected \"5\" to be greater than 10"
        ),
        ("'header.gone': {exists: false}", "passed header.gone does not exist"),
        ("'cookie.sid': 'abc'", "passed cookie.sid is \"abc\""),
        (
            "'cookie.SID': 'abc'",
            "failed cookie.SID is \"abc\": expected cookie.SID to be \"abc\", but it was not found"
        ),
        ("body: {contains: 'Ada'}", "passed body contains \"Ada\""),
        ("'$.users[0].name': 'Ada'", "passed $.users[0].name is \"Ada\""),
        ("'$.users[*].id': [1, 2]", "passed $.users[*].id is [1,2]"),
        ("'$.users[?@.id==2].name': 'Bob'", "passed $.users[?@.id==2].name is \"Bob\""),
        ("'$.users[?@.id==2]': {length: 1}", "passed $.users[?@.id==2] has length 1"),
        ("'$.users[?@.id==9]': {length: 0}", "passed $.users[?@.id==9] has length 0"),
        ("'$.users': {length: 2}", "passed $.users has length 2"),
        ("'regex:\"id\":(\\\\d)': 1", "passed regex:\"id\":(\\d) is 1"),
        ("'regex:Bo.': 'Bob'", "passed regex:Bo. is \"Bob\""),
        ("'regex:Zoe': {exists: false}", "passed regex:Zoe does not exist"),
        ("'xpath:7': 7", "passed xpath:7 is 7"), ("'xpath:two': ['1', '2']", "passed xpath:two is [\"1\",\"2\"]"),
        ("'xpath:none': {exists: false}", "passed xpath:none does not exist"),
        ("'xpath:bad': 1", "failed xpath:bad is 1: the body is not XML"),
    ]

    @Test(arguments: selectors)
    func `finds what each selector names`(_ row: (expect: String, verdict: String)) throws {
        let response = HTTPResponse.json(
            #"{"users":[{"id":1,"name":"Ada"},{"id":2,"name":"Bob"}]}"#,
            status: 201, fields: ["X-Count": "5", "Set-Cookie": "sid=abc; Path=/"])
        let scene = try Scene.step("expect: {\(row.expect)}", response)
        #expect(scene.verdicts.last == row.verdict)
    }

    @Test func `a body that is no JSON fails a path with the reason`() throws {
        let scene = try Scene.step("expect: {'$.a': 1}", HTTPResponse(status: 200, body: Array("<html>".utf8)))
        #expect(scene.verdicts.last?.hasPrefix("failed $.a is 1: the body is not JSON: ") == true)
    }

    @Test func `a wrong status fails first, shows the body and leaves the other lines out`() throws {
        let scene = try Scene.step(
            "expect: {'$.a': 1}, capture: {x: '$.gone'}", .json("{\"error\":\n  \"no\"}", status: 404))
        #expect(
            scene.verdicts == [
                "failed status is 2xx: expected 404 to be 2xx\n{\"error\": \"no\"}", "skipped $.a is 1",
            ])
    }

    @Test func `a line about the status takes the place of the default`() throws {
        let scene = try Scene.step("expect: {status: 404}", HTTPResponse(status: 404))
        #expect(scene.verdicts == ["passed status is 404"])
    }

    @Test(arguments: [(0.0, 0), (0.2, 1), (1, 1), (1.0001, 2)])
    func `rounds the response time up to milliseconds`(_ milliseconds: Double, _ expected: Int) {
        let reading = ResponseReading(
            response: HTTPResponse(status: 200), responseTime: .microseconds(milliseconds * 1000), cookies: [],
            xpath: nil)
        guard case .value(let value) = reading.find(.responseTime) else {
            Issue.record("no response time")
            return
        }
        #expect(value == .number(JSONNumber(expected)))
    }

    @Test func `says so where XPath is not available`() throws {
        let scene = Scene()
        try scene.runChain("{steps: [{request: 'a', expect: {'xpath://a': 1}}]}")
        #expect(scene.verdicts.last == "failed xpath://a is 1: XPath is not available here")
    }
}
