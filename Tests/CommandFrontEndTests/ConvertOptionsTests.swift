import Testing

@testable import CommandFrontEnd

@Suite struct ConvertOptionsTests {
    private func options(_ arguments: String...) throws -> ConvertOptions {
        guard case .convert(let options) = try Invocation.parse(["convert"] + arguments) else {
            throw UsageError.noCommand
        }
        return options
    }

    @Test(arguments: [
        ("b.curl", ConvertOptions.Format.curl), ("b.sh", .curl), ("b.JSON", .collection), ("b/c.v2.json", .collection),
    ])
    func `the name of the output says what to write`(_ output: String, _ format: ConvertOptions.Format) throws {
        #expect(try options("a.json", output).format == format)
        #expect(try options("a.json", output).output == output)
    }

    @Test func `--to says it, too, and counts more`() throws {
        #expect(try options("a.json", "--to", "curl").format == .curl)
        #expect(try options("a.json", "--to", "curl").output == nil)
        #expect(try options("a.json", "-", "--to", "v2.1").output == nil)
        #expect(try options("a.json", "b.json", "--to", "curl").format == .curl)
        #expect(try options("a.json", "b.txt", "--to", "v2.1").output == "b.txt")
    }

    @Test func `options of runs that concern requests are taken`() throws {
        let options = try options(
            "a.json", "b.curl", "-e", "e.json", "-g", "g.json", "--env-var", "a=1", "--global-var", "b=2", "--folder",
            "F", "--working-dir", "w", "--show-secrets")
        #expect(options.input == "a.json")
        #expect(options.run.sources.environment == "e.json")
        #expect(options.run.sources.globals == "g.json")
        #expect(options.run.environmentVariables.map(\.name) == ["a"])
        #expect(options.run.globalVariables.map(\.name) == ["b"])
        #expect(options.run.folders == ["F"])
        #expect(options.run.workingDirectory == "w")
        #expect(options.showsSecrets)
    }

    @Test func `what says nothing, or too much, is refused`() {
        #expect(throws: UsageError.unknownConversion(of: "a.json", to: nil)) { try options("a.json") }
        #expect(throws: UsageError.unknownConversion(of: "a.json", to: "b.txt")) { try options("a.json", "b.txt") }
        #expect(throws: UsageError.tooManyFiles(["c", "d"], command: "convert")) {
            try options("a.json", "b.json", "c", "d")
        }
        #expect(throws: UsageError.needs(option: "--folder", other: "--to curl")) {
            try options("a.json", "b.json", "--folder", "F")
        }
        #expect(throws: UsageError.standardInputTwice(["COLLECTION", "--environment"])) {
            try options("-", "b.json", "-e", "-")
        }
        #expect(throws: UsageError.notOneOf(["curl", "v2.1"], "v3", option: "--to")) {
            try options("a.json", "--to", "v3")
        }
    }
}
