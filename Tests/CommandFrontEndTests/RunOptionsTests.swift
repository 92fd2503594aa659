import HTTPModel
import Recording
import Reporting
import RunModel
import Testing

@testable import CommandFrontEnd

@Suite struct RunOptionsTests {
    private static let environment = ["OKTA_TOKEN": "00abc", "EMPTY": ""]

    private func parse(_ arguments: String...) throws -> RunOptions {
        let invocation = try Invocation.parse(["run"] + arguments) { Self.environment[$0] }
        guard case .run(let options) = invocation else { throw UsageError.noCommand }
        return options
    }

    @Test func `has newman's defaults`() throws {
        let options = try parse("c.json")
        #expect(options.sources == SourceOptions(collection: "c.json"))
        #expect(options.iterationCount == nil)
        #expect(options.report == ReportOptions())
        #expect(options.report.reporters == [.init(name: "cli")])
        #expect(options.report.colour == .auto)
        #expect(options.settings.transfer == TransferSettings())
        #expect(options.settings.timeLimit == nil)
        #expect(options.settings.scriptTimeout == .seconds(60))
        #expect(options.settings.bail == [])
        #expect(options.collections == ["c.json"])
        #expect(options.settings.itemDelay == .zero)
        #expect(options.settings.redirects.follows)
        #expect(options.settings.unresolvedVariables == .warn)
        #expect(options.bodyFiles == .none)
        #expect(!options.suppressesExitCode)
    }

    @Test(arguments: [
        ["c.json", "-e", "e.json", "-g", "g.json"], ["-e", "e.json", "c.json", "-g", "g.json"],
        ["--environment=e.json", "--globals=g.json", "--", "c.json"], ["-ee.json", "-gg.json", "c.json"],
        ["-e", "old.json", "c.json", "-g", "g.json", "-e", "e.json"],
    ])
    func `takes every form of an option, before or behind the collection`(_ arguments: [String]) throws {
        guard case .run(let options) = try Invocation.parse(["run"] + arguments) else { throw UsageError.noCommand }
        #expect(options.sources == SourceOptions(collection: "c.json", environment: "e.json", globals: "g.json"))
    }

    @Test func `takes the next argument as a required value even if it starts with a dash`() throws {
        #expect(try parse("c.json", "-e", "-g").sources.environment == "-g")
        #expect(try parse("--", "-c.json").sources.collection == "-c.json")
        #expect(try parse("-").sources.collection == "-")
    }

    @Test func `unbundles flags, the last of them with a value`() throws {
        let options = try parse("c.json", "-kxn3")
        #expect(!options.settings.transfer.verifiesTLS)
        #expect(options.suppressesExitCode)
        #expect(options.iterationCount == 3)
    }

    @Test func `splits variables at the first equals sign`() throws {
        let options = try parse(
            "c.json", "--env-var", "alpha==beta=", "--env-var=url=http://h/?a=b", "--global-var", "empty=")
        #expect(
            options.environmentVariables
                == [.init(name: "alpha", value: "=beta="), .init(name: "url", value: "http://h/?a=b")])
        #expect(options.globalVariables == [.init(name: "empty", value: "")])
    }

    @Test func `takes variables from the process environment, in order with the others`() throws {
        let options = try parse(
            "c.json", "--env-var", "apikey=x", "--env-var-from-env", "apikey=OKTA_TOKEN", "--env-var-from-env",
            "e=EMPTY")
        #expect(
            options.environmentVariables
                == [
                    .init(name: "apikey", value: "x"),
                    .init(name: "apikey", value: "00abc", isFromEnvironment: true),
                    .init(name: "e", value: "", isFromEnvironment: true),
                ])
    }

    @Test func `reads a chain with its captures`() throws {
        let options = try parse(
            "c.json", "--chain", "A -> B", "--capture", "userId=$.id", "--capture", "re=regex:a=(.)", "--chains",
            "x.json")
        #expect(options.chain == "A -> B")
        #expect(options.captures == ["userId=$.id", "re=regex:a=(.)"])
        #expect(options.sources.chains == "x.json")
    }

    @Test func `collects folders`() throws {
        #expect(try parse("c.json", "--folder", "A", "--folder=B C").folders == ["A", "B C"])
    }

    @Test func `reads how requests are sent`() throws {
        let options = try parse(
            "c.json", "--strict-variables", "--ignore-redirects", "--delay-request", "1e2", "--timeout-connect", "0",
            "--max-response-size", "20M", "--working-dir", "files", "--no-insecure-file-read", "--preview-org")
        #expect(options.settings.unresolvedVariables == .fail)
        #expect(!options.settings.redirects.follows)
        #expect(options.settings.itemDelay == .milliseconds(100))
        #expect(options.settings.transfer.connectTimeout == nil)
        #expect(options.settings.transfer.maxResponseSize == 20 << 20)
        #expect(options.workingDirectory == "files")
        #expect(options.bodyFiles == .insideWorkingDirectory)
        #expect(options.usesPreviewOrg)
    }

    @Test(
        arguments: [
            (["--timeout-request", "500"], Duration.milliseconds(500), Duration.milliseconds(500)),
            (["--timeout-request", "60000"], .seconds(60), .seconds(30)),
            (["--timeout-connect", "100", "--timeout-request", "500"], .milliseconds(500), .milliseconds(100)),
            (["--timeout-request", "500", "--timeout-connect", "900"], .milliseconds(500), .milliseconds(500)),
            (["--timeout-request", "500", "--timeout-connect", "0"], .milliseconds(500), .milliseconds(500)),
            (["--timeout-request", "0"], nil, .seconds(30)), (["--timeout-request"], nil, .seconds(30)),
        ] as [([String], Duration?, Duration?)])
    func `limits connecting by the request limit too`(_ line: [String], _ silence: Duration?, _ connect: Duration?)
        throws
    {
        guard case .run(let options) = try Invocation.parse(["run", "c.json"] + line) else {
            throw UsageError.noCommand
        }
        #expect(options.settings.transfer.silenceTimeout == silence)
        #expect(options.settings.transfer.connectTimeout == connect)
    }

    @Test(
        arguments: [
            ([], []), (["--bail"], .failure), (["--bail", "failure"], .failure), (["--bail", "folder"], .folder),
            (["--bail=folder, failure"], [.folder, .failure]), (["--bail", "-k"], .failure),
            (["--bail", "folder", "--bail"], .failure), (["--bail="], .failure),
        ] as [([String], Bail)])
    func `reads what ends a run early`(_ line: [String], _ bail: Bail) throws {
        guard case .run(let options) = try Invocation.parse(["run", "c.json"] + line) else {
            throw UsageError.noCommand
        }
        #expect(options.settings.bail == bail)
    }

    @Test(
        arguments: [
            (["--timeout", "500"], .milliseconds(500)), (["--timeout"], .seconds(180)), (["--timeout", "0"], nil),
            (["--timeout=1e3"], .seconds(1)), (["--timeout", "-x"], .seconds(180)),
        ] as [([String], Duration?)])
    func `reads how long a run may take`(_ line: [String], _ limit: Duration?) throws {
        guard case .run(let options) = try Invocation.parse(["run", "c.json"] + line) else {
            throw UsageError.noCommand
        }
        #expect(options.settings.timeLimit == limit)
    }

    @Test func `takes several collections, in their order and among the options`() throws {
        let options = try parse("b.json", "-n", "2", "a.json", "--", "-c.json", "b.json")
        #expect(options.collections == ["b.json", "a.json", "-c.json", "b.json"])
        #expect(options.sources.collection == "b.json")
        #expect(options.of("a.json").sources.collection == "a.json")
        #expect(options.of("a.json").iterationCount == 2)
    }

    @Test func `a folder without a name is none`() throws {
        #expect(try parse("c.json", "--folder", "").folders == [])
    }

    @Test func `reads how the report looks`() throws {
        let report = try parse("c.json", "--color", "off", "--disable-unicode", "--show-secrets").report
        #expect(report.colour == .off)
        #expect(!report.usesUnicode)
        #expect(report.showsSecrets)
    }

    @Test(
        arguments: [
            (["-r", "cli, cli"], ["cli"]), (["-rcli"], ["cli"]), (["--reporters=cli"], ["cli"]), (["-r"], []),
            (["--reporters", "-k"], []),
        ] as [([String], [String])])
    func `selects reporters`(_ line: [String], _ names: [String]) throws {
        guard case .run(let options) = try Invocation.parse(["run", "c.json"] + line) else {
            throw UsageError.noCommand
        }
        #expect(options.report.reporters.map(\.name) == names)
    }

    @Test(
        arguments: [
            (["--reporter-cli-no-summary"], ["no-summary"]), (["--reporter-no-banner"], ["no-banner"]),
            (["--silent"], ["silent"]),
            (["--reporter-cli-no-failures", "--reporter-show-timestamps"], ["no-failures", "show-timestamps"]),
            (["--reporter-junit-export", "out.xml"], []), (["--reporter-export=out.xml"], []),
            (["--reporter-cli-no-summary", "-r", "cli"], ["no-summary"]),
        ] as [([String], [String])])
    func `gives reporters their options`(_ line: [String], _ names: [String]) throws {
        guard case .run(let options) = try Invocation.parse(["run"] + line + ["c.json"]) else {
            throw UsageError.noCommand
        }
        #expect(options.report.reporters == [.init(name: "cli", settings: names.map { ReporterSetting($0) })])
    }

    @Test(
        arguments: [
            (["--reporter-json-export", "a.json"], [("export", "a.json")]),
            (["--reporter-json-export=a=b"], [("export", "a=b")]),
            (["--reporter-export", "all", "--reporter-json-export", "own"], [("export", "own"), ("export", "all")]),
            (["--reporter-json-export", "--reporter-json-bodies=none"], [("export", nil), ("bodies", "none")]),
            (["--reporter-junit-export", "other"], []),
        ] as [([String], [(String, String?)])])
    func `gives reporters values, and what holds for all of them last`(
        _ line: [String], _ settings: [(String, String?)]
    ) throws {
        guard case .run(let options) = try Invocation.parse(["run"] + line + ["c.json", "-r", "json"]) else {
            throw UsageError.noCommand
        }
        #expect(options.report.reporters.map(\.settings) == [settings.map { ReporterSetting($0.0, $0.1) }])
    }

    @Test func `keeps unknown reporters apart`() throws {
        guard case .run(let options) = try Invocation.parse(["run", "c.json", "-r", "html, junit ,json,junit"]) else {
            throw UsageError.noCommand
        }
        #expect(options.report.reporters.map(\.name) == ["junit", "json"])
        #expect(options.report.unknownReporters == ["html"])
    }

    @Test func `refuses a word that a reporter does not know`() {
        #expect(throws: UsageError.notOneOf(["full", "none"], "some", option: "--reporter-json-bodies")) {
            try Invocation.parse(["run", "c.json", "--reporter-json-bodies", "some"])
        }
    }

    /// Every option of `newman run`, with a value where it takes one.
    private static let newmanOptions = [
        "--environment FILE", "--globals FILE", "--iteration-count 1", "--iteration-data FILE", "--folder NAME",
        "--global-var A=B", "--env-var A=B", "--working-dir FOLDER", "--no-insecure-file-read",
        "--export-environment FILE", "--export-globals FILE", "--export-collection FILE", "--postman-api-key KEY",
        "--bail", "--ignore-redirects", "--suppress-exit-code", "--silent", "--disable-unicode", "--color off",
        "--delay-request 1", "--timeout 1", "--timeout-request 1", "--timeout-script 1", "--insecure",
        "--ssl-client-cert-list FILE", "--ssl-client-cert FILE", "--ssl-client-key FILE",
        "--ssl-client-passphrase TEXT", "--ssl-extra-ca-certs FILE", "--cookie-jar FILE", "--export-cookie-jar FILE",
        "--verbose", "--reporters cli,json,junit,progress,emojitrain",
        "-e FILE", "-g FILE", "-n 1", "-d FILE", "-r cli", "-x", "-k",
    ]

    @Test(arguments: newmanOptions)
    func `takes every option of newman`(_ option: String) throws {
        let words = option.split(separator: " ").map(String.init)
        guard case .run(let options) = try Invocation.parse(["run", "c.json"] + words) else {
            throw UsageError.noCommand
        }
        #expect(options.collections == ["c.json"])
    }

    @Test func `takes what is recorded and replayed`() throws {
        #expect(try parse("c.json", "--record", "a.har").recording.record == "a.har")
        let options = try parse(
            "c.json", "--replay", "a.har", "--replay-match", "method, path,header:X-Id", "--replay-timing", "recorded",
            "--replay-strict", "--record-missing"
        ).recording
        #expect(options.replay == "a.har")
        #expect(options.rules.method && options.rules.path && !options.rules.query && !options.rules.body)
        #expect(!options.rules.origin)
        #expect(options.rules.fields == ["X-Id"])
        #expect(options.timing == .recorded)
        #expect(options.isStrict && options.recordsMissing && !options.isOffline)
        #expect(try parse("c.json", "--replay", "a.har").recording.isOffline)
    }

    @Test(arguments: [
        ["c.json", "--record", "a.har", "--replay", "b.har"], ["c.json", "--replay-strict"],
        ["c.json", "--replay-match", "path"], ["c.json", "--record-missing"],
        ["c.json", "--replay", "a.har", "--replay-match", "paths"],
        ["c.json", "--replay", "a.har", "--replay-match", ""],
        ["c.json", "--replay", "a.har", "--replay-match", "header:"],
        ["c.json", "--replay", "a.har", "--replay-timing", "slow"],
    ])
    func `refuses recordings that make no sense`(_ arguments: [String]) {
        #expect(throws: UsageError.self) { try Invocation.parse(["run"] + arguments) { _ in nil } }
    }
}
