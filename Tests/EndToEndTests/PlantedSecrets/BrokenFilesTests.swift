import TestSupport
import Testing

/// Messages about files and arguments quote what is wrong. What stands beside it may be a secret.
@Suite struct BrokenFilesTests {
    private static let secret = "planted-in-a-broken-file"

    /// A text with a mistake right behind the secret, and the option that reads it.
    private static let files: [(option: String, text: String)] = [
        ("-e", #"{ "values": [{ "key": "apikey", "value": "\#(secret)" "type": "any" }] }"#),
        ("-e", "{ \"values\": [{ \"key\": \"plain\", \"type\": \"secret\",\n\"value\": \"\(secret)\" 1 }] }"),
        ("-g", #"{ "values": [{ "key": "plain", "value": "\#(secret)" 1 }] }"#),
        ("--vault", #"{ "plain": "\#(secret)" 1 }"#),
        ("--cookie-jar", #"{ "cookies": [{ "key": "sid", "value": "\#(secret)" 1 }] }"#),
        ("-d", #"[{ "password": "\#(secret)" 1 }]"#),
        ("--chains", #"{ "chains": { "c": { "variables": { "password": "\#(secret)" 1 } } } }"#),
        ("", #"{ "info": {}, "item": [{ "request": { "body": { "raw": "{\"password\": \"\#(secret)\"}" 1 } } }] }"#),
    ]

    @Test(arguments: files)
    func `shows no line that holds a secret`(_ option: String, _ text: String) throws {
        let folder = try TemporaryDirectory()
        let broken = try folder.write("broken.json", text)
        let collection = try folder.write("c.json", #"{ "info": { "name": "C" }, "item": [] }"#)
        var arguments = ["run", option.isEmpty ? broken : collection]
        if !option.isEmpty { arguments += [option, broken] }
        if option == "--chains" { arguments += ["--chain", "c"] }
        let outcome = try ToolRun(arguments: arguments).run()
        #expect(outcome.exitCode == 2)
        #expect(outcome.errors.contains("broken.json:"), "\(outcome.errors)")
        #expect(!outcome.errors.contains(Self.secret), "\(outcome.errors)")
        #expect(outcome.output.isEmpty)
    }

    @Test(arguments: [
        ["run", "c.json", "--env-var", "token=\(secret)", "--no-such-option=\(secret)"],
        ["run", "c.json", "--ssl-client-passphrase", secret, "--color", secret],
        ["run", "http://ada:\(secret)@127.0.0.1:1/c.json"], ["run", "c.json", "apikey=\(secret)"],
        ["--postman-api-key=\(secret)"],
    ])
    func `quotes no secret of the command line`(_ arguments: [String]) throws {
        let outcome = try ToolRun(arguments: arguments).run()
        #expect(outcome.exitCode == 2)
        #expect(!outcome.errors.isEmpty)
        #expect(!(outcome.errors + outcome.output).contains(Self.secret), "\(outcome.errors)")
    }
}
