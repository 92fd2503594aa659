import Diagnostics
import HTTPModel
import JSONTree
import PostmanFormat
import RunModel
import Testing
import Variables

@testable import Chains

@Suite struct ChainsFileTests {
    static let source = """
        // Read as JSON5.
        {
          $schema: 'ignored',
          chains: {
            'create': {
              description: 'A user',
              variables: { login: 'ada@{{suffix}}', base: '{{login}}', },
              steps: [
                { request: 'Create',
                  set: { n: 1, list: ['{{n}}'] },
                  override: { method: 'patch', url: '{{url}}', query: { a: 1, b: null }, headers: { X: true },
                              body: { profile: { login: '{{login}}' } } },
                  expect: { status: 201, '$.status': { oneOf: ['A', 'B'], length: 1 } },
                  capture: { id: '$.id', token: { from: 'header.X-Token', secret: true, default: '' } },
                  retry: { attempts: 3, every: '1.5s', backoff: 2 },
                  when: { flag: true } },
                { request: 'Plain', scripts: false },
              ],
              finally: [ { request: 'Delete', override: { body: null }, retry: { attempts: 2 } } ],
            },
            'text': { steps: [ { request: 'x', override: { body: 'text' }, expect: { status: '4XX' } } ] },
          },
        }
        """

    private func file() throws -> ChainsFile { try ChainsFile(parsing: Array(Self.source.utf8), file: "f") }

    @Test func `reads every key of a chain`() throws {
        let chain = try file().chain(named: "create")
        #expect(chain.description == "A user")
        #expect(chain.variables.map(\.variable) == ["login", "base"])
        #expect(chain.steps.map(\.request) == ["Create", "Plain"])
        #expect(chain.finally.map(\.request) == ["Delete"])
        #expect(try file().chains.map(\.name) == ["create", "text"])
    }

    @Test func `a step can leave out the scripts of its request`() throws {
        let steps = try file().chain(named: "create").steps
        #expect(steps.map(\.rules.runsScripts) == [true, false])
    }

    @Test func `reads every key of a step`() throws {
        let rules = try file().chain(named: "create").steps[0].rules
        #expect(rules.set.map(\.variable) == ["n", "list"])
        #expect(rules.override.method?.source == "PATCH")
        #expect(rules.override.url?.source == "{{url}}")
        #expect(rules.override.query == [.init(name: "a", value: "1"), .init(name: "b", value: nil)])
        #expect(rules.override.headers == [.init(name: "X", value: "true")])
        #expect(rules.override.body == .mergePatch(JSONTemplate(["profile": ["login": "{{login}}"]])))
        #expect(rules.expectations.map(\.selectorText) == ["status", "$.status"])
        #expect(rules.expectations[0].predicate == .equals(JSONTemplate(201)))
        #expect(
            rules.expectations[1].predicate
                == .all([.oneOf([JSONTemplate("A"), JSONTemplate("B")]), .length(.equals(JSONTemplate(1)))]))
        #expect(rules.captures.map(\.variable) == ["id", "token"])
        #expect(rules.captures[1].selector == .header("X-Token"))
        #expect(rules.captures.map(\.isSecret) == [false, true])
        #expect(rules.captures.map(\.fallback) == [nil, JSONTemplate("")])
        #expect(rules.retry == RetryRule(attempts: 3, every: .milliseconds(1500), backoff: 2))
        #expect(rules.conditions == [.init(variable: "flag", predicate: .equals(JSONTemplate(true)))])
    }

    @Test func `expects a 2xx status where no line speaks of it`() throws {
        let chains = try file().chains
        #expect(chains[0].steps[1].rules.expectations.map(\.predicate) == [.statusClass(2)])
        #expect(chains[0].finally[0].rules.override.body == .removed)
        #expect(chains[0].finally[0].rules.retry == RetryRule(attempts: 2, every: .seconds(1)))
        #expect(chains[1].steps[0].rules.override.body == .text("text"))
        #expect(chains[1].steps[0].rules.expectations.map(\.predicate) == [.statusClass(4)])
    }

    @Test(arguments: [
        ("okta-users.postman_collection.json", "okta-users.chains.json"), ("dir/users.json", "dir/users.chains.json"),
        ("users", "users.chains.json"),
    ])
    func `has its name from the collection`(_ collection: String, _ chains: String) {
        #expect(ChainsFile.path(besideCollection: collection) == chains)
    }

    @Test(arguments: [
        ("500ms", 500), ("2s", 2000), ("1.5s", 1500), ("2m", 120_000), ("0s", 0), ("1440m", 86_400_000),
    ])
    func `reads lengths of time`(_ text: String, _ milliseconds: Int) {
        #expect(Duration(text: text) == .milliseconds(milliseconds))
    }

    @Test(arguments: ["", "s", "5", "5 s", "-1s", "1441m", "nans", "infs", "1e999s", "0x10ms", "1h"])
    func `reads nothing else as a length of time`(_ text: String) {
        #expect(Duration(text: text) == nil)
    }
}

@Suite struct RequestMatchingTests {
    /// `Get` stands in two folders, `list` in two letter cases, `Twin` twice in the same folder.
    static let collection = """
        {"info": {"name": "c"}, "item": [
          {"name": "Users", "item": [
            {"name": "Get", "id": "users-get", "request": "http://h/1"},
            {"name": "List", "id": "l1", "request": "http://h/2"},
            {"name": "Deep", "item": [{"name": "Only", "id": "only", "request": "http://h/3"}]}]},
          {"name": "Groups", "item": [
            {"name": "Get", "id": "groups-get", "request": "http://h/4"},
            {"name": "list", "id": "l2", "request": "http://h/5"},
            {"name": "Twin", "id": "t1", "request": "http://h/6"}, {"name": "Twin", "id": "t2", "request": "http://h/7"}]}]}
        """

    private func plan(_ name: String) throws -> RunPlan {
        let collection = try CollectionFile(reading: Array(Self.collection.utf8), file: "c.json").collection
        let chains = try ChainsFile(
            parsing: Array("{chains: {x: {steps: [{request: \(JSON.string(name).text())}]}}}".utf8), file: "f.json")
        return try ChainPlanner(collection, chainsFile: chains.document).plan(
            chains.chain(named: "x"), variables: VariableScopes())
    }

    @Test(arguments: [
        ("users-get", "users-get"), ("Users / Get", "users-get"), ("groups / GET", "groups-get"), ("List", "l1"),
        ("list", "l2"), ("Only", "only"), ("oNLY", "only"), ("Users / Deep / Only", "only"), ("Deep / Only", "only"),
        ("deep / only", "only"), ("t2", "t2"),
    ])
    func `finds a request by id, full name or name`(_ name: String, _ id: String) throws {
        #expect(try plan(name).items.map(\.item.id) == [id])
    }

    @Test(arguments: [
        ("Get", "2 requests are named \"Get\": \"Users / Get\", \"Groups / Get\""),
        ("LIST", "2 requests are named \"LIST\": \"Users / List\", \"Groups / list\""),
        ("Twin", "2 requests are named \"Twin\": \"t1\", \"t2\""),
        ("Gte", "no request is named \"Gte\""),
    ])
    func `refuses a name of several requests or none`(_ name: String, _ message: String) throws {
        let error = #expect(throws: ChainError.self) { try plan(name) }
        #expect(error?.diagnostic.message == message)
        #expect(error?.diagnostic.path == "$.chains.x.steps[0].request")
        #expect(error?.diagnostic.excerpt != nil)
    }

    @Test func `suggests names and full names`() throws {
        let short = #expect(throws: ChainError.self) { try plan("Onyl") }
        #expect(short?.diagnostic.help == "did you mean \"Only\"?")
        let long = #expect(throws: ChainError.self) { try plan("Users / Lst") }
        #expect(long?.diagnostic.help == "did you mean \"Users / List\"?")
        let none = #expect(throws: ChainError.self) { try plan("something else") }
        #expect(none?.diagnostic.help == "postrider list COLLECTION shows all requests")
    }

    @Test func `plans chain, variables and finally steps`() throws {
        let collection = try CollectionFile(reading: Array(Self.collection.utf8), file: "c.json").collection
        var chain = try InlineChain("users / get  ->Only→ t1", captures: ["id=$.id"]).definition()
        chain.finally = [.init(request: "t2", rules: StepRules())]
        let plan = try ChainPlanner(collection).plan(chain, variables: VariableScopes())
        #expect(plan.chainName == "users / get → Only → t1")
        #expect(plan.items.map(\.item.id) == ["users-get", "only", "t1"])
        #expect(plan.finally.map(\.item.id) == ["t2"])
        #expect(plan.itemCount == 4)
        #expect(plan.stopsAtFailure)
        #expect(plan.capturedNames == ["id"])
        #expect(plan.floatingCaptures.map(\.selectorText) == ["$.id"])
    }

    @Test(arguments: [
        ("a -> ", [], "no request is named \"\""), ("a", ["id"], "\"id\" is not a capture"),
        ("a", ["=x"], "\"=x\" is not a capture"), ("a", ["id=nope"], "\"nope\" is not a selector"),
    ])
    func `refuses a broken inline chain`(_ text: String, _ captures: [String], _ message: String) {
        let error = #expect(throws: ChainError.self) { try InlineChain(text, captures: captures).definition() }
        #expect(error?.diagnostic.message == message)
        #expect(error?.diagnostic.location == nil)
    }

    @Test func `tells an inline chain by its arrow`() {
        #expect(InlineChain.describes("a -> b"))
        #expect(InlineChain.describes("a→b"))
        #expect(!InlineChain.describes("create-user"))
    }
}
