import HTTPModel
import JSONTree
import Testing

@testable import Recording

@Suite struct MatchingTests {
    /// A recording of these requests; each answer names its number.
    private func matcher(
        _ requests: [(HTTPRequest, RequestOrigin?)], rules: MatchRules = MatchRules(), secrets: [String] = [],
        keepsToChain: Bool = false
    ) throws -> RecordedMatcher {
        var count = 0
        let tape = Taping(secrets: secrets) { _ in
            defer { count += 1 }
            return .success(HTTPResponse(status: 200, body: Array("\(count)".utf8)))
        }
        for (request, origin) in requests { tape.send(request, from: origin) }
        return RecordedMatcher(try tape.archive(rules), keepsToChain: keepsToChain)
    }

    private func get(_ url: String) throws -> HTTPRequest { try HTTPRequest("GET", url) }

    @Test func `repeated calls are answered in recorded order, then the last one again`() throws {
        let request = try get("http://a.test/state")
        var matcher = try matcher([(request, nil), (try get("http://a.test/else"), nil), (request, nil)])
        let numbers = try (0..<4).map { _ in try matcher.match(request, nil)?.number }
        #expect(numbers == [0, 2, 2, 2])
        #expect(matcher.unasked == [1])
    }

    struct Pair: Sendable, CustomTestStringConvertible {
        let name: String
        let recorded: String
        let sent: String
        let agree: Bool
        var rules = MatchRules()
        var testDescription: String { name }
    }

    private static func rules(_ change: (inout MatchRules) -> Void) -> MatchRules {
        var rules = MatchRules()
        change(&rules)
        return rules
    }

    @Test(arguments: [
        Pair(name: "another host", recorded: "GET http://a/x", sent: "GET https://b:8/x", agree: true),
        Pair(
            name: "another host that counts", recorded: "GET http://a/x", sent: "GET http://b/x", agree: false,
            rules: rules { $0.origin = true }),
        Pair(name: "another method", recorded: "GET http://a/x", sent: "HEAD http://a/x", agree: false),
        Pair(
            name: "another method that does not count", recorded: "GET http://a/x", sent: "HEAD http://a/x",
            agree: true, rules: rules { $0.method = false }),
        Pair(name: "another path", recorded: "GET http://a/x", sent: "GET http://a/y", agree: false),
        Pair(
            name: "another order in the query", recorded: "GET http://a/?a=1&b=2", sent: "GET http://a/?b=2&a=1",
            agree: true),
        Pair(name: "encoded or not", recorded: "GET http://a/?q=a%2Cb", sent: "GET http://a/?q=a,b", agree: true),
        Pair(name: "a parameter more", recorded: "GET http://a/?a=1", sent: "GET http://a/?a=1&b=2", agree: false),
        Pair(name: "the same key twice", recorded: "GET http://a/?a=1&a=2", sent: "GET http://a/?a=2&a=1", agree: true),
        Pair(
            name: "a query that does not count", recorded: "GET http://a/?a=1", sent: "GET http://a/?b=2", agree: true,
            rules: rules { $0.query = false }),
        Pair(
            name: "JSON in another order", recorded: #"POST http://a/ {"a":1,"b":[1,2]}"#,
            sent: #"POST http://a/ { "b": [1, 2.0], "a": 1 }"#, agree: true),
        Pair(
            name: "JSON with another value", recorded: #"POST http://a/ {"a":1}"#, sent: #"POST http://a/ {"a":2}"#,
            agree: false),
        Pair(
            name: "JSON with another kind of value", recorded: #"POST http://a/ {"a":1}"#,
            sent: #"POST http://a/ {"a":"1"}"#, agree: false),
        Pair(
            name: "JSON with a longer list", recorded: #"POST http://a/ [1]"#, sent: #"POST http://a/ [1,2]"#,
            agree: false),
        Pair(
            name: "JSON with another moment", recorded: #"POST http://a/ {"at":"2026-01-31T10:20:30Z"}"#,
            sent: #"POST http://a/ {"at":"2027-01-31T10:20:30Z"}"#, agree: true),
        Pair(name: "no body where there was one", recorded: "POST http://a/ x", sent: "POST http://a/", agree: false),
        Pair(
            name: "a body that does not count", recorded: "POST http://a/ x", sent: "POST http://a/ y", agree: true,
            rules: rules { $0.body = false }),
        Pair(
            name: "an id of another time", recorded: "GET http://a/runs/1769854830400",
            sent: "GET http://a/runs/1769999999999", agree: true),
    ])
    func `requests agree or do not`(_ pair: Pair) throws {
        func request(_ text: String) throws -> HTTPRequest {
            let parts = text.split(separator: " ", maxSplits: 2).map(String.init)
            return try HTTPRequest(parts[0], parts[1], [:], parts.count > 2 ? parts[2] : nil)
        }
        var matcher = try matcher([(try request(pair.recorded), nil)], rules: pair.rules)
        #expect((try matcher.match(request(pair.sent), nil) != nil) == pair.agree)
    }

    @Test func `a field counts where it is named`() throws {
        let first = try HTTPRequest("GET", "http://a/", ["Accept": "text/xml"])
        let second = try HTTPRequest("GET", "http://a/", ["accept": "application/json"])
        var matcher = try matcher([(first, nil), (second, nil)], rules: Self.rules { $0.fields = ["Accept"] })
        #expect(try matcher.match(second, nil)?.number == 1)
        #expect(try matcher.match(first, nil)?.number == 0)
        #expect(try matcher.match(HTTPRequest("GET", "http://a/"), nil) == nil)
    }

    private func create(_ login: String) throws -> (HTTPRequest, RequestOrigin) {
        let request = try HTTPRequest("POST", "http://a/users", [:], #"{"login":"\#(login)"}"#)
        return (
            request, .item("Create", shape: try HTTPRequest("POST", "\(blank)/users", [:], #"{"login":"\#(blank)"}"#))
        )
    }

    @Test func `a variable may have another value, and the exact one is preferred`() throws {
        var matcher = try matcher([try create("ada"), try create("bob"), try create("cid")])
        let (bob, origin) = try create("bob")
        #expect(try matcher.match(bob, origin)?.number == 1)
        let (dora, _) = try create("dora")
        let match = try matcher.match(dora, origin)
        #expect(match?.number == 0)
        #expect(match?.values == [RequestComparison.Exchanged(recorded: "ada", sent: "dora")])
        #expect(try matcher.match(dora, origin)?.number == 2)
        // A client that knows nothing of variables finds it by the positions that the recording notes.
        #expect(try matcher.match(create("eve").0, nil)?.number == 2)
        #expect(try matcher.match(HTTPRequest("POST", "http://a/users", [:], #"{"name":"x"}"#), nil) == nil)
    }

    @Test func `of several that agree the one of the same item and chain is meant`() throws {
        let request = try get("http://a/groups")
        var matcher = try matcher([
            (request, .item("Groups", chain: "first")), (request, .item("Groups", chain: "second")),
            (request, .item("Other", chain: "second")),
        ])
        let origin = RequestOrigin.item("Groups", chain: "second")
        #expect(try matcher.match(request, origin)?.number == 1)
        #expect(try matcher.match(request, origin)?.number == 1)
        #expect(matcher.unasked == [2])
        #expect(try matcher.match(request, .item("Groups", chain: "third"))?.number == 0)
    }

    @Test func `where the rest is recorded, another chain's exchanges answer nothing`() throws {
        let request = try get("http://a/groups")
        var matcher = try matcher([(request, .item("Groups", chain: "first"))], keepsToChain: true)
        #expect(try matcher.match(request, .item("Groups", chain: "second")) == nil)
        #expect(try matcher.match(request, .item("Groups", chain: "first"))?.number == 0)
    }

    @Test func `a stand-in agrees with the secret that it stands for`() throws {
        let secret = "s3cr3t-token-27"
        let request = try HTTPRequest(
            "POST", "http://a/t/\(secret)?key=\(secret)", [:], #"{"password":"\#(secret)","a":1}"#)
        var matcher = try matcher([(request, nil)], secrets: [secret])
        let match = try matcher.match(request, nil)
        #expect(match?.number == 0)
        #expect(try matcher.archive.entry(0).exchange.request.url.path == "/t/redacted-1xxxxx")
        #expect(Set(match?.values ?? []) == [RequestComparison.Exchanged(recorded: "redacted-1xxxxx", sent: secret)])
        let other = try HTTPRequest("POST", "http://a/t/new?key=new", [:], #"{"password":"new","a":2}"#)
        #expect(try matcher.match(other, nil) == nil)
    }

    @Test func `the nearest are shown with what does not agree`() throws {
        var matcher = try matcher([
            (try HTTPRequest("POST", "http://a/users?activate=false", [:], #"{"login":"ada"}"#), .item("Create")),
            (try get("http://a/users/7"), .item("Get")), (try get("http://a/health"), nil),
        ])
        let request = try HTTPRequest("POST", "http://a/users?activate=true", [:], #"{"login":"bob"}"#)
        #expect(
            try matcher.nearest(to: request).map(\.description) == [
                "POST /users?activate=false (entry 0, \"Create\"): query \"activate\" is \"false\" there, not \"true\", "
                    + "body /login is \"ada\" there, not \"bob\""
            ])
    }

    @Test func `ten thousand calls of one request are found in no time that grows`() throws {
        let request = try get("http://a.test/state")
        var matcher = try matcher(Array(repeating: (request, RequestOrigin.item("State")), count: 10_000))
        let origin = RequestOrigin.item("State")
        let start = ContinuousClock.now
        for number in 0..<10_000 { #expect(try matcher.match(request, origin)?.number == number) }
        // Quadratic work would take minutes.
        #expect(ContinuousClock.now - start < .seconds(60))
    }
}
