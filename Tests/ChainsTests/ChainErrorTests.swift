import Diagnostics
import JSONTree
import PostmanFormat
import RunModel
import Testing
import Variables

@testable import Chains

@Suite struct ChainErrorTests {
    /// What stands at `HERE` in a step, and the message with its place and help.
    static let steps: [(step: String, message: String, path: String, help: String?)] = [
        ("{request: 'a', expct: {}}", "unknown key \"expct\"", ".expct", "did you mean \"expect\"?"),
        (
            "{request: 'a', wat: {}}", "unknown key \"wat\"", ".wat",
            "known keys: request, set, override, expect, capture, retry, when, scripts"
        ),
        ("{}", "the key \"request\" is missing", "", nil),
        ("{request: 5}", "expected a string, found number", ".request", nil),
        ("5", "expected an object, found number", "", nil),
        ("{request: 'a', set: []}", "expected an object, found array", ".set", nil),
        (
            "{request: 'a', override: {body: 1, path: 'x'}}", "unknown key \"path\"", ".override.path",
            "known keys: method, url, query, headers, body"
        ),
        ("{request: 'a', override: {method: null}}", "expected a string, found null", ".override.method", nil),
        (
            "{request: 'a', override: {headers: {X: []}}}", "expected a string, or null to remove it, found array",
            ".override.headers.X", nil
        ),
        ("{request: 'a', expect: {stats: 1}}", "\"stats\" is not a selector", ".expect.stats", selectorHelp),
        ("{request: 'a', expect: {'header.': 1}}", "\"header.\" is not a selector", ".expect['header.']", selectorHelp),
        (
            "{request: 'a', expect: {'regex:(': 1}}", "\"regex:(\" is not a selector: not a regular expression",
            ".expect['regex:(']", selectorHelp
        ),
        (
            "{request: 'a', expect: {'$.a': {equal: 1}}}", "unknown key \"equal\"", ".expect['$.a'].equal",
            "did you mean \"equals\"?"
        ),
        (
            "{request: 'a', expect: {'$.a': {}}}", "expected a value or predicates, found an empty object",
            ".expect['$.a']", nil
        ),
        (
            "{request: 'a', expect: {'$.a': {exists: 1}}}", "expected true or false, found number",
            ".expect['$.a'].exists", nil
        ),
        ("{request: 'a', expect: {'$.a': {oneOf: 1}}}", "expected an array, found number", ".expect['$.a'].oneOf", nil),
        (
            "{request: 'a', expect: {'$.a': {startsWith: 1}}}", "expected a string, found number",
            ".expect['$.a'].startsWith", nil
        ),
        (
            "{request: 'a', expect: {'$.a': {matches: '['}}}", "\"[\" is not a regular expression",
            ".expect['$.a'].matches", nil
        ),
        (
            "{request: 'a', expect: {'$.a': {type: 'text'}}}",
            "expected one of null, boolean, number, integer, string, array, object, found \"text\"",
            ".expect['$.a'].type", nil
        ),
        (
            "{request: 'a', capture: {x: 5}}", "expected a selector, or an object with \"from\", found number",
            ".capture.x", nil
        ),
        ("{request: 'a', capture: {x: {secret: true}}}", "the key \"from\" is missing", ".capture.x", nil),
        ("{request: 'a', capture: {x: {from: 'id'}}}", "\"id\" is not a selector", ".capture.x.from", selectorHelp),
        (
            "{request: 'a', capture: {x: {from: 'body', secret: 1}}}", "expected true or false, found number",
            ".capture.x.secret", nil
        ),
        ("{request: 'a', retry: {every: '2s'}}", "the key \"attempts\" is missing", ".retry", nil),
        ("{request: 'a', retry: {attempts: 0}}", "expected a whole number from 1, found 0", ".retry.attempts", nil),
        ("{request: 'a', retry: {attempts: 1.5}}", "expected a whole number from 1, found 1.5", ".retry.attempts", nil),
        (
            "{request: 'a', retry: {attempts: 2, every: 'soon'}}", "\"soon\" is not a length of time", ".retry.every",
            durationHelp
        ),
        (
            "{request: 'a', retry: {attempts: 2, every: '0x1s'}}", "\"0x1s\" is not a length of time", ".retry.every",
            durationHelp
        ),
        (
            "{request: 'a', retry: {attempts: 2, every: -1}}", "\"-1\" is not a length of time", ".retry.every",
            durationHelp
        ),
        (
            "{request: 'a', retry: {attempts: 2, every: '2000m'}}", "\"2000m\" is not a length of time", ".retry.every",
            durationHelp
        ),
        (
            "{request: 'a', retry: {attempts: 2, every: true}}",
            "expected a length of time such as \"2s\", found boolean", ".retry.every", nil
        ),
        (
            "{request: 'a', retry: {attempts: 2, backoff: 0.5}}", "expected a number from 1 to 1000, found 0.5",
            ".retry.backoff", nil
        ),
        ("{request: 'a', when: {x: {is: 1}}}", "unknown key \"is\"", ".when.x.is", nil),
    ]

    private static let selectorHelp =
        "use status, responseTime, size, header.NAME, cookie.NAME, body, $…, xpath:… or regex:…"
    private static let durationHelp = "write a number with ms, s or m, such as \"500ms\" or \"2s\""

    private func diagnostic(of source: String) throws -> Diagnostic {
        do {
            _ = try ChainsFile(parsing: Array(source.utf8), file: "c.chains.json")
        } catch {
            return error.diagnostic
        }
        throw Accepted()
    }

    private struct Accepted: Error {}

    @Test(arguments: steps)
    func `refuses a wrong step with its place`(_ row: (step: String, message: String, path: String, help: String?))
        throws
    {
        let diagnostic = try diagnostic(of: "{chains: {x: {steps: [\(row.step)]}}}")
        #expect(diagnostic.message == row.message)
        #expect(diagnostic.path == "$.chains.x.steps[0]" + row.path)
        if let help = row.help { #expect(diagnostic.help == help) }
        #expect(diagnostic.location?.line == 1)
    }

    @Test(arguments: [
        ("{}", "the key \"chains\" is missing"), ("[]", "expected an object, found array"),
        ("{chain: {}}", "unknown key \"chain\""), ("{chains: []}", "expected an object, found array"),
        ("{chains: {x: {}}}", "the key \"steps\" is missing"),
        ("{chains: {x: {steps: []}}}", "a chain needs at least one step"),
        ("{chains: {x: {steps: {}}}}", "expected an array, found object"),
        ("{chains: {x: {steps: [{request: 'a'}], finaly: []}}}", "unknown key \"finaly\""),
        ("{chains: {x: {description: 1, steps: [{request: 'a'}]}}}", "expected a string, found number"),
        ("{chains: {x: {variables: 1, steps: [{request: 'a'}]}}}", "expected an object, found number"),
    ])
    func `refuses a wrong file`(_ source: String, _ message: String) throws {
        #expect(try diagnostic(of: source).message == message)
    }

    @Test func `draws the place with the wrong key underlined`() throws {
        let source = """
            {
              // Comments are fine.
              "chains": {
                "create": { "steps": [
                  { "request": "Create User", "captures": { "id": "$.id" } },
                ] },
              },
            }
            """
        #expect(
            DiagnosticRenderer().render(try diagnostic(of: source)) == """
                error: unknown key "captures"
                  --> c.chains.json:5:35  $.chains.create.steps[0].captures
                   |
                 5 |       { "request": "Create User", "captures": { "id": "$.id" } },
                   |                                   ^^^^^^^^^^
                help: did you mean "capture"?

                """)
    }

    @Test func `a file that is no JSON5 says where it breaks`() throws {
        let diagnostic = try diagnostic(of: "{\n  chains: {,}\n}")
        #expect(diagnostic.location?.line == 2)
    }

    @Test func `an unknown chain is told with those there are`() throws {
        let file = try ChainsFile(
            parsing: Array("{chains: {create: {steps: [{request: 'a'}]}, delete: {steps: [{request: 'a'}]}}}".utf8),
            file: "c.chains.json")
        #expect(try file.chain(named: "delete").name == "delete")
        for (name, help) in [("creat", "did you mean \"create\"?"), ("zzzzzz", "chains there: create, delete")] {
            let error = #expect(throws: ChainError.self) { try file.chain(named: name) }
            #expect(error?.diagnostic.message == "no chain is named \"\(name)\" in c.chains.json")
            #expect(error?.diagnostic.help == help)
        }
    }
}
