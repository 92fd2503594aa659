import Testing

@testable import CommandFrontEnd

@Suite struct InvocationTests {
    @Test(arguments: [["--version"], ["-v"], ["run", "--version"], ["run", "c.json", "-kv"], ["list", "-v"]])
    func `asks for the version`(_ line: [String]) throws {
        guard case .version(isVerbose: false) = try Invocation.parse(line) else {
            Issue.record("not the version")
            return
        }
    }

    @Test(
        arguments: [
            (["--help"], nil), (["-h"], nil), (["help"], nil), (["help", "run"], "run"), (["run", "--help"], "run"),
            (["run", "c.json", "-kh"], "run"), (["help", "mock"], "mock"), (["mock", "-h"], "mock"),
            (["list", "c.json", "extra", "--help"], "list"),
        ] as [([String], String?)])
    func `asks for help, even with an incomplete command line`(_ line: [String], _ command: String?) throws {
        guard case .help(let description) = try Invocation.parse(line) else {
            Issue.record("not the help")
            return
        }
        #expect(description?.name == command)
    }

    @Test func `does not take a value for a request for help`() throws {
        guard case .run(let options) = try Invocation.parse(["run", "c.json", "-e", "--help"]) else {
            Issue.record("not a run")
            return
        }
        #expect(options.sources.environment == "--help")
    }

    @Test func `reads what to list`() throws {
        guard case .list(let options) = try Invocation.parse(["list", "c.json", "-e", "e.json", "--chains", "x.json"])
        else {
            Issue.record("not a list")
            return
        }
        #expect(
            options
                == ListOptions(sources: SourceOptions(collection: "c.json", environment: "e.json", chains: "x.json")))
    }

    @Test func `reads what to serve`() throws {
        guard
            case .mock(let options) = try Invocation.parse([
                "mock", "okta", "--port", "8080", "--write-environment", "okta.json",
            ])
        else {
            Issue.record("not a mock")
            return
        }
        #expect(options == MockOptions(subject: .okta, port: 8080, environmentFile: "okta.json"))
    }
}

@Suite struct ExitCodeTests {
    @Test(arguments: [(ExitCode.success, 0), (.failure, 1), (.usage, 2), (.interrupted, 130)] as [(ExitCode, Int32)])
    func `has the code that scripts rely on`(_ code: ExitCode, _ number: Int32) {
        #expect(code.rawValue == number)
    }

    @Test func `has no other code`() { #expect(ExitCode.allCases.count == 4) }
}

@Suite struct NumberOptionTests {
    @Test(
        arguments: [
            ("12", 12), (" 12 ", 12), ("+2", 2), ("1e2", 100), ("12.0", 12), ("0x1f", 31), ("0b11", 3), ("0o17", 15),
            ("0", 0), ("9007199254740991", 9_007_199_254_740_991), ("9007199254740992", nil), ("1.5", nil), ("-1", nil),
            ("", nil), (" ", nil), ("1e400", nil), ("nan", nil), ("inf", nil), ("0x", nil), ("0x-1", nil),
            ("1_000", nil),
            ("12ms", nil), ("٣", nil),
        ] as [(String, Int?)])
    func `reads a number as JavaScript does`(_ text: String, _ number: Int?) {
        #expect(WholeNumber.parse(text) == number)
    }

    @Test(
        arguments: [
            ("0", 0), ("1000", 1000), ("500k", 512_000), ("20M", 20 << 20), ("1G", 1 << 30), ("1g", 1 << 30), ("", nil),
            ("k", nil), ("-1", nil), ("1.5M", nil), ("9223372036854775807G", nil), ("1T", nil),
            ("٣", nil), ("512B", 512), ("6GB", 6 << 30), ("2MiB", 2 << 20), ("3kb", 3072), ("1iB", nil), ("1GBB", nil),
            ("1 G", nil),
        ] as [(String, Int?)])
    func `reads a size with its unit`(_ text: String, _ bytes: Int?) {
        #expect(ByteSize.parse(text) == bytes)
    }
}
