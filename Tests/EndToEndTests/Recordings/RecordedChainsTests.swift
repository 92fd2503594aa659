import Foundation
import JSONTree
import TestSupport
import Testing

/// Runs against servers, then the same runs without them.
@Suite struct RecordedChainsTests {
    private static let collection = "collections/okta-users.postman_collection.json"
    private static let environment = ["-e", "environments/okta-preview.postman_environment.json"]

    private static func chains() throws -> [String] {
        let file = EndToEndCase.packageFolder.appending(path: "collections/okta-users.chains.json")
        let json = try JSON(parsing: Array(Data(contentsOf: file)))
        return json["chains"]?.object?.members.map(\.name) ?? []
    }

    @Test(arguments: try chains())
    func `a chain recorded against the stand-in replays when it is gone`(_ chain: String) throws {
        let tape = try Tape()
        let standIn = try StandInProcess.start()
        let recorded: Tape.Result
        do {
            defer { _ = try? standIn.stop() }
            recorded = try tape.record([Self.collection, "-e", standIn.environmentFile.path, "--chain", chain])
        }
        #expect(recorded.outcome.exitCode == 0, "\(recorded.outcome.output)")
        #expect(try tape.violation() == nil)
        // With another address, another token and another login.
        let replayed = try tape.replay(
            [Self.collection] + Self.environment + [
                "--env-var", "url=https://dev-1.example.com", "--env-var", "apikey=another-token", "--env-var",
                "email-suffix=example.com", "--chain", chain, "--replay-strict",
            ])
        #expect(replayed.outcome.exitCode == 0, "\(replayed.outcome.output)\(replayed.outcome.errors)")
        #expect(!recorded.story.isEmpty)
        #expect(replayed.story == recorded.story)
        #expect(replayed.stats == recorded.stats)
    }

    @Test func `a whole collection replays, failures included`() throws {
        let tape = try Tape()
        let recorded = try tape.record([Self.collection] + Self.environment + ["--preview-org", "-n", "2"])
        let replayed = try tape.replay([Self.collection] + Self.environment + ["--preview-org", "-n", "2"])
        #expect(recorded.story.count > 100)
        #expect(replayed.story == recorded.story)
        #expect(replayed.outcome.exitCode == recorded.outcome.exitCode)
        #expect(try tape.recording["log"]?["pages"]?.array?.count == 2)
    }

    /// Scripts that make things up, send requests, set cookies and follow redirects.
    private static func scripted(_ url: String) -> String {
        #"""
        { "info": { "name": "Scripted" }, "item": [
          { "name": "Login", "request": { "method": "POST", "url": "\#(url)/login?at={{$timestamp}}",
              "body": { "mode": "urlencoded", "urlencoded": [
                { "key": "user", "value": "{{$guid}}" }, { "key": "password", "value": "{{password}}" }] } },
            "event": [{ "listen": "test", "script": { "exec": [
              "const echo = pm.response.json();",
              "pm.test('is a login', () => { pm.expect(echo.method).to.equal('POST'); });",
              "pm.environment.set('token', 'T-' + echo.body.length + '-abcdef-0123456789');",
              "pm.sendRequest('\#(url)/side/' + echo.body.length, (error, response) => {",
              "  pm.test('side', () => { pm.expect(response.json().target).to.contain('/side/'); });",
              "});"] } }] },
          { "name": "Cookies", "request": "\#(url)/cookies/set?sid=a1b2c3d4e5f6a7b8" },
          { "name": "Redirected", "request": { "url": "\#(url)/redirect/302/end?x=1",
              "header": [{ "key": "Authorization", "value": "Bearer {{token}}" }] },
            "event": [{ "listen": "test", "script": { "exec": [
              "pm.test('is at the end', () => { pm.expect(pm.response.json().target).to.match(/^\\/end/); });"] } }] },
          { "name": "Packed", "request": "\#(url)/gzip" },
          { "name": "Missing", "request": "\#(url)/status/404" } ] }
        """#
    }

    @Test func `scripts, redirects, cookies and compressed bodies replay`() throws {
        let tape = try Tape()
        var server: EchoServer? = try EchoServer(serving: tape.folder.path)
        let collection = try tape.folder.write("c.json", Self.scripted(server?.url ?? ""))
        let password = ["--env-var", "password=Quiet-River-27"]
        let recorded = try tape.record([collection] + password)
        server = nil
        let replayed = try tape.replay([collection] + password)
        #expect(recorded.outcome.exitCode == 0, "\(recorded.outcome.output)\(recorded.outcome.errors)")
        #expect(replayed.outcome.exitCode == 0, "\(replayed.outcome.output)\(replayed.outcome.errors)")
        #expect(replayed.story == recorded.story)
        #expect(replayed.stats == recorded.stats)
        #expect(try tape.violation() == nil)
        let paths = try JSONPath("$.log.entries[*].request.url").values(in: tape.recording).compactMap(\.string)
        #expect(paths.contains { $0.contains("/side/") } && paths.contains { $0.hasSuffix("/end?x=1") })
        #expect(!(try String(contentsOfFile: tape.har, encoding: .utf8)).contains("Quiet-River"))
    }

    @Test
    func `files that are sent are recorded if they lie below the working directory, and replay whatever is in them`()
        throws
    {
        let tape = try Tape()
        let outside = try TemporaryDirectory()
        var server: RawServer? = try RawServer(answering: "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok")
        func item(_ name: String, _ body: String) -> String {
            #"{"name":"\#(name)","request":{"method":"PUT","url":"\#(server?.url ?? "")/\#(name)","body":\#(body)}}"#
        }
        let items = [
            item("form", #"{"mode":"formdata","formdata":[{"key":"f","type":"file","src":"in.txt"}]}"#),
            item("file", #"{"mode":"file","file":{"src":"in.txt"}}"#),
            item("outside", #"{"mode":"file","file":{"src":"\#(try outside.write("out.txt", "far away"))"}}"#),
        ]
        try tape.folder.write("in.txt", "near by, Quiet-River-27")
        let collection = try tape.folder.write(
            "c.json", #"{"info":{"name":"Up"},"item":[\#(items.joined(separator: ","))]}"#)
        let options = ["--working-dir", tape.folder.path, "--env-var", "password=Quiet-River-27"]
        let recorded = try tape.record([collection] + options)
        server = nil
        let bodies = try JSONPath("$.log.entries[*].request.postData.text").values(in: tape.recording).map(\.string)
        #expect(bodies.count == 3)
        #expect(bodies[0]?.contains("near by, redacted-") == true)
        #expect(bodies[1]?.hasPrefix("near by, redacted-") == true)
        #expect(bodies[2] == "")
        try tape.folder.write("in.txt", "something else")
        let replayed = try tape.replay([collection] + options + ["--replay-strict"])
        #expect(recorded.outcome.exitCode == 0 && replayed.outcome.exitCode == 0, "\(replayed.outcome.errors)")
        #expect(replayed.story == recorded.story)
    }

    @Test func `a server that was not there fails the replay in the same way`() throws {
        let tape = try Tape()
        let port = try LoopbackSocket.freePort()
        let collection = try tape.folder.write(
            "c.json", #"{"info":{"name":"Down"},"item":[{"name":"One","request":"http://127.0.0.1:\#(port)/"}]}"#)
        let recorded = try tape.record([collection])
        let replayed = try tape.replay([collection])
        #expect(recorded.outcome.exitCode == 1 && replayed.outcome.exitCode == 1)
        #expect(recorded.story == replayed.story)
        #expect(replayed.outcome.output.contains("ECONNREFUSED"))
    }

    @Test func `what is missing is recorded into the same file, and what is there is not asked for again`() throws {
        let tape = try Tape()
        let server = try RawServer(answering: "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok")
        func collection(_ paths: [String]) throws -> String {
            let items = paths.map { #"{ "name": "\#($0)", "request": "\#(server.url)/\#($0)" }"# }
            return try tape.folder.write(
                "c.json", #"{ "info": { "name": "Grows" }, "item": [ \#(items.joined(separator: ",")) ] }"#)
        }
        for paths in [["a"], ["a", "b"], ["b", "a", "c"], ["a", "b", "c"]] {
            let outcome = try tape.replay(try collection(paths), missing: true)
            #expect(outcome.exitCode == 0, "\(outcome.output)\(outcome.errors)")
        }
        let lines = server.requests.map { $0.components(separatedBy: "\r\n")[0] }
        #expect(lines == ["GET /a HTTP/1.1", "GET /b HTTP/1.1", "GET /c HTTP/1.1"])
        #expect(try tape.violation() == nil)
        #expect(try tape.recording["log"]?["entries"]?.array?.count == 3)
    }
}

extension Tape {
    fileprivate func replay(_ collection: String, missing: Bool) throws -> ToolRun.Outcome {
        try ToolRun(arguments: ["run", collection, "--replay", har, "--record-missing"]).run()
    }
}
