import HTTPModel
import JSONTree
import RunModel
import Testing
import Variables

@testable import Reporting

@Suite struct JSONReporterTests {
    private static let schema = Result {
        try JSONSchema(JSON(parsing: ReportFixture.bytes("json-report.schema.json")))
    }

    private func report(
        _ settings: [ReporterSetting] = [], iterations: Int = 1, masking secrets: [String]? = nil,
        _ tell: (ToldRun) -> Void
    ) throws -> JSON {
        let file = try ReportFixture.report("json", settings, iterations: iterations, masking: secrets, tell)
        #expect(file.isFinished)
        let json = try JSON(parsing: file.bytes)
        let violation = try Self.schema.get().firstViolation(in: json)
        #expect(violation == nil, "\(violation.map { "\($0.location.description): \($0.message)" } ?? "")")
        return json
    }

    /// What JSONPath finds in the report of the bookshop, as JSON text.
    private static let facts: [(path: String, values: String)] = [
        ("$.run.stats.iterations", #"[{"total":2,"pending":0,"failed":2}]"#),
        ("$.run.stats.items.total", "[4]"),
        ("$.run.stats.requests", #"[{"total":6,"pending":0,"failed":2}]"#),
        ("$.run.stats.prerequests.total", "[4]"),
        ("$.run.stats.tests.total", "[4]"),
        ("$.run.stats.scripts", #"[{"total":6,"pending":0,"failed":2}]"#),
        ("$.run.stats.prerequestScripts", #"[{"total":4,"pending":0,"failed":2}]"#),
        ("$.run.stats.testScripts", #"[{"total":2,"pending":0,"failed":0}]"#),
        ("$.run.stats.assertions", #"[{"total":6,"pending":0,"failed":1}]"#),
        ("$.run.transfers.responseTotal", "[22]"),
        ("$.run.timings['started','completed']", "[1769854830400,1769854830400]"),
        (
            "$.run.executions[*].id",
            #"["item-search","item-search","item-status","item-search","item-search","item-status"]"#
        ),
        ("$.run.executions[*].cursor.position", "[0,0,1,0,0,1]"),
        ("$.run.executions[*].cursor.iteration", "[0,0,0,1,1,1]"),
        ("$.run.executions[?@.cursor.bof].cursor['length','cycles']", "[2,2,2,2]"),
        ("$.run.executions[?@.cursor.cr == true].id", #"["item-search","item-search"]"#),
        ("$.run.executions[*].response.code", "[200,204,200,204]"),
        ("$.run.executions[0].response.status", #"["OK"]"#),
        ("$.run.executions[0].response.responseTime", "[32]"),
        ("$.run.executions[0].response.responseSize", "[11]"),
        ("$.run.executions[0].response.stream.data", "[[123,34,102,111,117,110,100,34,58,57,125]]"),
        ("$.run.executions[0].request.method", #"["POST"]"#),
        ("$.run.executions[0].request.description.content", #"["One page of books"]"#),
        ("$.run.executions[0].request.url.protocol", #"["http"]"#),
        ("$.run.executions[0].request.url.host", #"[["127","0","0","1"]]"#),
        ("$.run.executions[0].request.url.port", #"["8080"]"#),
        ("$.run.executions[0].request.url.path", #"[["search"]]"#),
        ("$.run.executions[0].request.url.query[*].value", #"["leguin","2"]"#),
        ("$.run.executions[0].request.url.hash", #"["top"]"#),
        ("$.run.executions[0].request.header[?@.system].key", #"["User-Agent","Content-Type","Authorization"]"#),
        ("$.run.executions[0].request.header[?!@.system].key", #"["X-Shop"]"#),
        (
            "$.run.executions[0].request.body",
            #"[{"mode":"raw","raw":"{\"author\": \"Le Guin\"}","options":{"raw":{"language":"json"}}}]"#
        ),
        ("$.run.executions[0].request.auth.type", #"["bearer"]"#),
        ("$.run.executions[0].item.request.url.host", #"[["{{shop}}"]]"#),
        ("$.run.executions[1].assertions", "[]"),
        ("$.run.executions[1].request.auth", "[]"),
        ("$.run.executions[0].assertions[*].assertion", #"["answers 200","finds nine books","sorted by year"]"#),
        ("$.run.executions[0].assertions[*].skipped", "[false,false,true]"),
        ("$.run.executions[0].assertions[*].error.message", #"["expected 4 to equal 9"]"#),
        ("$.run.executions[3].assertions[*].error", "[]"),
        (
            "$.run.executions[2].requestError",
            #"[{"errno":-111,"code":"ECONNREFUSED","syscall":"connect","address":"127.0.0.1","port":8081}]"#
        ),
        ("$.run.executions[2].response", "[]"),
        ("$.run.executions[2].prerequestScript[*].error.name", #"["TypeError"]"#),
        ("$.run.executions[2].testScript", "[]"),
        (
            "$.run.failures[*].at",
            #"["assertion:1 in test-script","prerequest-script:3:7","request","prerequest-script:3:7","request"]"#
        ),
        (
            "$.run.failures[0].error['name','index','test','message']",
            #"["AssertionError",1,"finds nine books","expected 4 to equal 9"]"#
        ),
        ("$.run.failures[1].error.stacktrace[*]['lineNumber','columnNumber']", "[3,7]"),
        ("$.run.failures[2].error.code", #"["ECONNREFUSED"]"#),
        ("$.run.failures[0].source.name", #"["Search by author"]"#),
        ("$.run.failures[2].source.request.url.host", #"[["127","0","0","1"]]"#),
        ("$.run.failures[*].parent['name','info']['name']", #"["Bookshop <checks>","Bookshop <checks>"]"#),
        ("$.run.failures[0].parent.name", #"["Catalogue"]"#),
        ("$.run.failures[0].cursor.scriptId", #"["script-search"]"#),
        ("$.run.failures[*].cursor.httpRequestId.length", "[]"),
        ("$.collection.item[*].name", #"["Catalogue","Warehouse status"]"#),
        ("$.collection.info._postman_id", #"["5b2a8f4e-0000-4000-8000-000000000001"]"#),
        ("$.collection.event[0].script.exec", #"[["console.log('before all')"]]"#),
        ("$.environment.values", "[[]]"),
    ]

    @Test func `tells the whole run`() throws {
        let json = try report(iterations: 2, ReportFixture.tellBookshop)
        for fact in Self.facts {
            let found = try JSONPath(fact.path).values(in: json)
            #expect(JSON.array(found).text() == fact.values, "\(fact.path)")
        }
    }

    @Test(arguments: ["stats", "timings", "executions", "transfers", "failures", "error"])
    func `the schema misses what is not there`(_ member: String) throws {
        var root = try #require(try report(iterations: 2, ReportFixture.tellBookshop).object)
        var run = try #require(root["run"]?.object)
        run[member] = nil
        root["run"] = .object(run)
        #expect(try Self.schema.get().firstViolation(in: .object(root)) != nil)
    }

    @Test func `identifies passes, requests and scripts alike in all places`() throws {
        let json = try report(iterations: 2, ReportFixture.tellBookshop)
        let executions = try #require(json["run"]?["executions"]?.array)
        #expect(executions[1]["cursor"]?["ref"] == executions[0]["cursor"]?["ref"])
        #expect(executions[0]["cursor"]?["ref"] != executions[2]["cursor"]?["ref"])
        #expect(Set(executions.map { $0["cursor"]?["httpRequestId"] }).count == 6)
        let failure = try #require(json["run"]?["failures"]?[0]?["cursor"])
        #expect(failure["httpRequestId"] == executions[0]["cursor"]?["httpRequestId"])
        let scripts = try JSONPath("$.collection..script").values(in: json)
        #expect(scripts.allSatisfy { $0["_lastExecutionId"] != nil })
    }

    @Test func `lists the failures that decide the exit code`() throws {
        var counted = 0
        let json = try report(iterations: 2) { run in
            ReportFixture.tellBookshop(run)
            counted = run.tally.summary.failures.count
        }
        #expect(json["run"]?["failures"]?.array?.count == counted)
    }

    @Test func `a request that is tried again has a record for each attempt, and fails only when the last does`() throws
    {
        let json = try report { run in
            run.iteration {
                run.item(1) {
                    run.request("http://h/", .failure(.transfer(TransferFailure(.silenceTimeout))))
                    run.retry()
                    run.request("http://h/", .response(HTTPResponse(status: 200)))
                    run.assertion("status is 200")
                }
            }
            run.done()
        }
        let executions = try #require(json["run"]?["executions"]?.array)
        #expect(executions.count == 2)
        #expect(executions[0]["requestError"] == ["code": "ESOCKETTIMEDOUT", "connect": false])
        #expect(executions[0]["assertions"] == nil)
        #expect(executions[1]["assertions"]?.array?.count == 1)
        #expect(json["run"]?["failures"] == [])
    }

    @Test func `a run without items is a report all the same`() throws {
        let json = try report { $0.done(wasInterrupted: true) }
        #expect(json["run"]?["executions"] == [])
    }

    @Test func `leaves bodies out on demand`() throws {
        let json = try report([ReporterSetting("bodies", "none")], iterations: 2, ReportFixture.tellBookshop)
        let execution = try #require(json["run"]?["executions"]?[0])
        #expect(execution["response"]?["stream"]?["data"] == [])
        #expect(execution["response"]?["responseSize"] == 11)
        #expect(execution["request"]?["body"] == ["mode": "raw"])
    }

    @Test func `masks what is known to be a secret, and what stands under a secret's name`() throws {
        let file = try ReportFixture.report("json", iterations: 2, masking: ["Le Guin", "found", "9", "leguin"]) {
            ReportFixture.tellBookshop($0)
        }
        let json = try JSON(parsing: file.bytes)
        for secret in ["Le Guin", "found", "literal-token-27", "sid=abc", "leguin"] {
            #expect(!file.text.contains(secret), "\(secret)")
        }
        let execution = try #require(json["run"]?["executions"]?[0])
        let fields = try JSONPath("$.request.header[?@.key=='Authorization'].value").values(in: execution)
        #expect(fields == ["Bearer ***"])
        #expect(execution["response"]?["stream"]?["data"]?.array?.count == Array(#"{"***":***}"#.utf8).count)
        let keys = try JSONPath("$..header[?@.key=='X-API-Key'].value").values(in: json["collection"] ?? nil)
        #expect(keys == ["{{key}}"])
        #expect(try Self.schema.get().firstViolation(in: json) == nil)
    }

    @Test func `tells variables as the run left them, without secrets`() throws {
        let json = try report(masking: []) { run in
            var summary = RunSummary()
            summary.variables = VariableScopes(
                environment: VariableScope([
                    Variable(key: "page", value: 2), Variable(key: "pin", value: 1234, type: "secret"),
                    Variable(key: "api-key", value: "abc", isDisabled: true),
                    Variable(key: "done", value: "true", type: "boolean"),
                ]))
            run.send(.done(summary))
        }
        let expected: JSON = [
            ["type": "any", "value": 2, "key": "page"], ["type": "secret", "value": "***", "key": "pin"],
            ["type": "any", "value": "***", "key": "api-key", "disabled": true],
            ["type": "boolean", "value": true, "key": "done"],
        ]
        #expect(json["environment"]?["values"] == expected)
    }

    @Test func `requests of test scripts wait outside memory, and follow that of their item`() throws {
        let file = try ReportFixture.report("json") { run in
            run.iteration {
                run.item(0) {
                    run.script(0) { run.request("http://h/early", .response(HTTPResponse(status: 200))) }
                    run.request("http://h/own", .response(HTTPResponse(status: 201)))
                    run.script(1) {
                        let body = [UInt8](repeating: 200, count: 100_000)
                        for _ in 0..<15 {
                            run.request("http://h/late", .response(HTTPResponse(status: 202, body: body)))
                        }
                    }
                }
                run.item(1) { run.request("http://h/next", .response(HTTPResponse(status: 203))) }
            }
            run.done()
        }
        #expect(file.aside.count > 4 << 20)
        let codes = try JSONPath("$.run.executions[*].response.code").values(in: JSON(parsing: file.bytes))
        #expect(codes == [200, 201] + Array(repeating: 202, count: 15) + [203])
    }

    @Test func `failures wait outside memory`() throws {
        let message = String(repeating: "x", count: 100_000)
        let file = try ReportFixture.report("json") { run in
            run.iteration {
                run.item(1) {
                    run.request("http://h/", .response(HTTPResponse(status: 200)))
                    for number in 0..<60 { run.assertion("\(number)", .failed(message: message)) }
                }
            }
            run.done()
        }
        #expect(file.aside.count > 4 << 20)
        let names = try JSONPath("$.run.failures[*].error.test").values(in: JSON(parsing: file.bytes))
        #expect(names == (0..<60).map { .string(String($0)) })
    }
}
