import Diagnostics
import JSONTree
import TestSupport
import Testing

@testable import CommandFrontEnd

/// Options of every kind, which say what was done to them in order.
private struct Trace: Sendable {
    var uses: [String] = []

    static let command = Command<Trace>(
        name: "run", positional: "COLLECTION", summary: "", examples: [], initial: Trace(),
        options: [
            row("--insecure", "k"), row("--no-insecure-file-read"),
            row("--iteration-count", "n", .required("N")), row("--environment", "e", .required("FILE")),
            row("--folder", nil, .required("NAME")), row("--env-var", nil, .required("NAME=VALUE")),
            row("--bail", nil, .optional("LIST")), row("--reporters", "r", .optional("LIST")),
            row("--timeout", nil, .optional("MS")), row("--reporter-cli-no-summary"),
            Option("--delay", nil, .required("MS"), in: .general, "") { (options, use) throws(UsageError) in
                guard let number = WholeNumber.parse(use.text) else {
                    throw .notAWholeNumber(use.text, option: use.spelling, atLeast: 0, atMost: WholeNumber.largest)
                }
                options.uses.append("--delay \(number)")
            },
        ],
        unlisted: row("--reporter-", nil, .optional("VALUE")),
        finish: { options, arguments in options.uses += arguments })

    private static func row(
        _ long: String, _ short: Character? = nil, _ value: OptionForm.Value = .none
    ) -> Option<Trace> {
        Option(long, short, value, in: .general, "") { options, use in
            let name = long == "--reporter-" ? use.spelling : long
            options.uses.append(use.text.isEmpty ? name : name + " " + use.text)
        }
    }
}

@Suite struct ConfigFileTests {
    /// What becomes of the options when these files are there.
    private func uses(_ files: [String], _ arguments: String...) throws -> [String] {
        let read = try files.enumerated().map { index, text in
            try ConfigFile(reading: Array(text.utf8), path: "\(index).json")
        }
        let settings = try Trace.command.settings(of: read)
        #expect(settings.warnings.isEmpty)
        guard case .options(let trace) = try Trace.command.parse(arguments + ["c.json"], settings: settings) else {
            throw UsageError.noCommand
        }
        return trace.uses.dropLast()
    }

    @Test(
        arguments: [
            (#"{"insecure": true, "environment": "e.json"}"#, ["--insecure", "--environment e.json"]),
            (#"{"insecure": false, "environment": null}"#, []),
            (#"{"iterationCount": 1e2, "delay": "0x10"}"#, ["--iteration-count 1e2", "--delay 16"]),
            (#"{"folder": "a"}"#, ["--folder a"]), (#"{"folder": ["a", "b"]}"#, ["--folder a", "--folder b"]),
            (#"{"envVar": ["a=1", {"key": "b", "value": 2}]}"#, ["--env-var a=1", "--env-var b=2"]),
            (#"{"envVar": {"a": "1", "b": true}}"#, ["--env-var a=1", "--env-var b=true"]),
            (#"{"envVar": {"key": "a", "value": "x=y"}}"#, ["--env-var a=x=y"]),
            (#"{"bail": true}"#, ["--bail"]), (#"{"bail": ["folder", "failure"]}"#, ["--bail folder,failure"]),
            (#"{"bail": "folder"}"#, ["--bail folder"]), (#"{"bail": false}"#, []),
            (#"{"reporters": ["cli", "json"]}"#, ["--reporters cli,json"]),
            (#"{"reporters": "cli,json"}"#, ["--reporters cli,json"]),
            (#"{"insecureFileRead": false}"#, ["--no-insecure-file-read"]), (#"{"insecureFileRead": true}"#, []),
            (
                #"{"reporter": {"cli": {"noSummary": true, "noBanner": false}, "junit": {"export": "o.xml"}}}"#,
                ["--reporter-cli-no-summary", "--reporter-junit-export o.xml"]
            ),
            (#"{"timeout": 500, "run": {"insecure": true}}"#, ["--insecure"]),
            ("{}", []),
            ("\u{FEFF}{\"timeout\": 1, \"timeout\": 2}", ["--timeout 2"]),
        ] as [(String, [String])])
    func `sets the rows of the command line`(_ text: String, _ expected: [String]) throws {
        #expect(try uses([text]) == expected)
    }

    @Test(
        arguments: [
            ([#"{"folder": ["a", "b"], "timeout": 1}"#, #"{"folder": "c"}"#], ["--timeout 1", "--folder c"]),
            ([#"{"insecure": true}"#, #"{"insecure": false}"#], []),
            ([#"{"insecureFileRead": false}"#, #"{"insecureFileRead": true}"#], []),
            ([#"{"run": {"timeout": 1}}"#, #"{"bail": true}"#], ["--timeout 1", "--bail"]),
            (
                [#"{"envVar": ["a=1", "b=1"]}"#, #"{"envVar": ["a=2"]}"#],
                ["--env-var a=1", "--env-var b=1", "--env-var a=2"]
            ),
            (
                [#"{"reporter": {"cli": {"noSummary": true}}}"#, #"{"reporter": {"x": {"y": "z"}}}"#],
                ["--reporter-cli-no-summary", "--reporter-x-y z"]
            ),
        ] as [([String], [String])])
    func `later files win`(_ files: [String], _ expected: [String]) throws {
        #expect(try uses(files) == expected)
    }

    @Test func `the command line wins, but for variables, which add up`() throws {
        let file =
            #"{"folder": ["a", "b"], "iterationCount": 5, "environment": "e", "envVar": {"a": "1"}, "timeout": 9}"#
        #expect(
            try uses([file], "-n3", "--folder", "c", "--env-var", "a=2", "--environment=f") == [
                "--env-var a=1", "--timeout 9", "--iteration-count 3", "--folder c", "--env-var a=2",
                "--environment f",
            ])
    }

    @Test(
        arguments: [
            (
                "{\n  \"delay\": \"soon\"\n}", "2:12", "$.delay",
                "option \"--delay\" needs a whole number of at least 0, not \"soon\""
            ),
            (
                "{\"run\": {\"insecure\": \"yes\"}}", "1:22", "$.run.insecure",
                "option \"insecure\" cannot be of kind string"
            ),
            (
                "{\"environment\": {\"values\": []}}", "1:17", "$.environment",
                "option \"environment\" cannot be of kind object"
            ),
            ("{\"folder\": [\"a\", [1]]}", "1:12", "$.folder", "option \"folder\" cannot be of kind array"),
            ("{\"envVar\": {\"key\": \"a\"}}", "1:12", "$.envVar", "option \"envVar\" cannot be of kind object"),
            ("[]", "1:1", "$", "a config file cannot be of kind array"),
            ("", "1:1", nil, "expected a value, found the end of the text"),
            ("{\"a\": 1,}", "1:9", nil, "expected a value, found \"}\" after a comma"),
        ] as [(String, String, String?, String)])
    func `says which value is wrong, and where`(_ text: String, _ place: String, _ path: String?, _ message: String) {
        var diagnostic: Diagnostic?
        do {
            _ = try uses([text])
        } catch let error as any DiagnosticError {
            diagnostic = error.diagnostic
        } catch {}
        #expect(diagnostic?.message == message)
        #expect(diagnostic?.location.map { "\($0.file):\($0.line):\($0.column)" } == "0.json:" + place)
        #expect(diagnostic?.path == path)
    }

    @Test func `shows no line that a secret may stand on`() throws {
        let file = try ConfigFile(reading: Array(#"{"envVar": ["apiKey=s3cret", 1, []]}"#.utf8), path: "rc")
        let error = #expect(throws: UsageError.self) { try Trace.command.settings(of: [file]) }
        #expect(error?.diagnostic.excerpt == nil)
        let broken = #expect(throws: Diagnostic.self) {
            try ConfigFile(reading: Array(#"{"postmanApiKey": "PMAK-1", x}"#.utf8), path: "rc")
        }
        #expect(broken?.excerpt == nil)
    }

    @Test func `warns of names that are no options`() throws {
        let file = try ConfigFile(reading: Array(#"{"iterationcount": 2, "collection": "c.json"}"#.utf8), path: "rc")
        let warnings = try Trace.command.settings(of: [file]).warnings
        #expect(
            warnings.map(\.message) == ["there is no option \"iterationcount\"", "there is no option \"collection\""])
        #expect(warnings.map(\.help) == ["did you mean \"iterationCount\"?", nil])
        #expect(warnings.map(\.path) == ["$.iterationcount", "$.collection"])
    }

    @Test func `is looked for in three places`() throws {
        #expect(
            ConfigFiles.paths(home: "/home/u") == ["/etc/postman/newmanrc", "/home/u/.postman/newmanrc", ".newmanrc"])
        #expect(ConfigFiles.paths(home: nil) == ["/etc/postman/newmanrc", ".newmanrc"])
        let folder = try TemporaryDirectory()
        let path = try folder.write(".newmanrc", "{\"bail\": true}")
        let files = try ConfigFiles.read([folder.file("none"), path])
        #expect(files.map(\.document.file) == [path])
        #expect(throws: Diagnostic.self) { try ConfigFiles.read([folder.path]) }
    }

    @Test(arguments: [
        ("iterationCount", "iteration-count"), ("sslExtraCaCerts", "ssl-extra-ca-certs"), ("bail", "bail"),
    ])
    func `names have two forms`(_ camelCase: String, _ dashed: String) {
        #expect(OptionName.dashed(camelCase) == dashed)
        #expect(OptionName.camelCase("--" + dashed) == camelCase)
    }
}
