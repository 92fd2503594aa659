import Diagnostics
import Testing

@testable import CommandFrontEnd

@Suite struct UsageErrorTests {
    struct Case: Sendable, CustomTestStringConvertible {
        var line: [String]
        var message: String
        var help: String?

        init(_ line: [String], _ message: String, help: String?) {
            self.line = line
            self.message = message
            self.help = help
        }

        var testDescription: String { line.joined(separator: " ") }
    }

    private static let commands = "\"postrider --help\" lists the commands"
    private static let runHelp = "\"postrider run --help\" lists the options"

    static let cases = [
        Case(
            [], "no command given",
            help: "\"postrider run COLLECTION\" runs a collection; \"postrider --help\" lists the commands"),
        Case(["rnu", "c.json"], "unknown command \"rnu\"", help: "did you mean \"postrider run\"?"),
        Case(["deploy"], "unknown command \"deploy\"", help: commands),
        Case(["c.json"], "unknown command \"c.json\"", help: "did you mean \"postrider run c.json\"?"),
        Case(["help", "lst"], "unknown command \"lst\"", help: "did you mean \"postrider list\"?"),
        Case(
            ["-n", "3", "run", "c.json"], "option \"-n\" stands before the command",
            help: "write it behind the command: postrider run COLLECTION -n"),
        Case(
            ["--folder=A", "run"], "option \"--folder\" stands before the command",
            help: "write it behind the command: postrider run COLLECTION --folder"),
        Case(["--wat"], "unknown option \"--wat\"", help: "\"postrider --help\" lists the options"),
        Case(["run"], "\"postrider run\" needs an argument: COLLECTION", help: "postrider run COLLECTION [options]"),
        Case(
            ["list", "-e", "e.json"], "\"postrider list\" needs an argument: COLLECTION",
            help: "postrider list COLLECTION [options]"),
        Case(
            ["check", "a.json", "b.json"], "unexpected argument \"b.json\"",
            help: "\"postrider check\" takes one argument, here \"a.json\"; put quotes around one that has blanks"),
        Case(
            ["list", "a.json", "--", "-b", "c"], "unexpected arguments \"-b\", \"c\"",
            help: "\"postrider list\" takes one argument, here \"a.json\"; put quotes around one that has blanks"),
        Case(
            ["run", "c.json", "--enviroment", "e.json"], "unknown option \"--enviroment\"",
            help: "did you mean \"--environment\"?"),
        Case(["run", "c.json", "--env", "e.json"], "unknown option \"--env\"", help: runHelp),
        Case(["run", "c.json", "-z"], "unknown option \"-z\"", help: runHelp),
        Case(["run", "c.json", "-kz"], "unknown option \"-z\"", help: runHelp),
        Case(
            ["run", "c.json", "--environment"], "option \"--environment\" needs a value: --environment SOURCE",
            help: runHelp),
        Case(["run", "c.json", "-n"], "option \"-n\" needs a value: -n N", help: runHelp),
        Case(
            ["run", "c.json", "--insecure=yes"], "option \"--insecure\" takes no value, but has \"yes\"",
            help: "write \"--insecure\" alone"),
        Case(["run", "c.json", "-n", "0"], "option \"-n\" needs a whole number of at least 1, not \"0\"", help: nil),
        Case(["run", "c.json", "-n-1"], "option \"-n\" needs a whole number of at least 1, not \"-1\"", help: nil),
        Case(
            ["run", "c.json", "--iteration-count=1.5"],
            "option \"--iteration-count\" needs a whole number of at least 1, not \"1.5\"", help: nil),
        Case(
            ["run", "c.json", "--timeout-connect", "soon"],
            "option \"--timeout-connect\" needs a whole number of at least 0, not \"soon\"", help: nil),
        Case(
            ["mock", "okta", "--port", "70000"],
            "option \"--port\" needs a whole number from 0 to 65535, not \"70000\"",
            help: nil),
        Case(
            ["run", "c.json", "--max-response-size", "big"],
            "option \"--max-response-size\" needs a size in bytes, not \"big\"",
            help: "k, M and G count in steps of 1024: 500k, 20M, 1G; 0 stands for no limit"),
        Case(
            ["run", "c.json", "--color", "blue"], "option \"--color\" takes auto, on or off, not \"blue\"", help: nil),
        Case(
            ["run", "c.json", "--env-var", "alpha"], "option \"--env-var\" needs NAME=VALUE, not \"alpha\"", help: nil),
        Case(
            ["run", "c.json", "--global-var", "=x"], "option \"--global-var\" needs NAME=VALUE, not \"=x\"", help: nil),
        Case(
            ["run", "c.json", "--chain", "A", "--capture", "$.id"],
            "option \"--capture\" needs NAME=SELECTOR, not \"$.id\"", help: nil),
        Case(
            ["run", "c.json", "--env-var-from-env", "apikey=NO_SUCH"],
            "environment variable \"NO_SUCH\", named by \"--env-var-from-env\", is not set",
            help: "set it with: export NO_SUCH=…"),
        Case(
            ["run", "c.json", "--reporter-cli-no-sumary"], "reporter \"cli\" has no option \"no-sumary\"",
            help: "did you mean \"--reporter-cli-no-summary\"?"),
        Case(
            ["run", "c.json", "--reporter-cli-export", "x"], "reporter \"cli\" has no option \"export\"", help: runHelp),
        Case(
            ["run", "c.json", "--capture", "id=$.id"], "option \"--capture\" works only together with \"--chain\"",
            help: "name one with \"--chain\""),
        Case(
            ["run", "c.json", "--chains", "x.json"], "option \"--chains\" works only together with \"--chain\"",
            help: "name one with \"--chain\""),
        Case(
            ["run", "c.json", "--chain", "A", "--folder", "B"],
            "options \"--chain\" and \"--folder\" exclude each other",
            help: "leave one of them out"),
        Case(
            ["run", "a.json", "b.json", "--chain", "A"],
            "option \"--chain\" works with one collection only, not with 2", help: "run them one by one"),
        Case(
            ["run", "a.json", "b.json", "c.json", "-e", "e.json", "--sync-environment"],
            "option \"--sync-environment\" works with one collection only, not with 3", help: "run them one by one"),
        Case(
            ["run", "-", "-e", "-"], "standard input cannot be both COLLECTION and --environment",
            help: "\"-\" stands for standard input; put the others into files"),
        Case(
            ["run", "a.json", "-g-", "-d", "-", "--cookie-jar=-"],
            "standard input cannot be both --globals, --iteration-data and --cookie-jar",
            help: "\"-\" stands for standard input; put the others into files"),
        Case(
            ["list", "-", "-g", "-"], "standard input cannot be both COLLECTION and --globals",
            help: "\"-\" stands for standard input; put the others into files"),
        Case(
            ["run", "c.json", "-e", "-", "--sync-environment"],
            "options \"--sync-environment\" and \"--environment -\" exclude each other", help: "leave one of them out"),
        Case(
            ["run", "--bail", "c.json"], "option \"--bail\" takes failure or folder, not \"c.json\"", help: nil),
        Case(
            ["run", "c.json", "--bail=folder,item"], "option \"--bail\" takes failure or folder, not \"folder,item\"",
            help: nil),
        Case(
            ["run", "c.json", "--timeout", "2s"], "option \"--timeout\" needs a whole number of at least 0, not \"2s\"",
            help: nil),
        Case(
            ["mock", "okta", "--key", "key.pem"], "option \"--key\" works only together with \"--tls\"",
            help: "name one with \"--tls\""),
        Case(
            ["mock"], "\"postrider mock\" needs an argument: okta|COLLECTION|FILE.har",
            help: "postrider mock okta|COLLECTION|FILE.har [options]"),
    ]

    @Test(arguments: cases)
    func `says in one line what is wrong`(_ example: Case) {
        let error = #expect(throws: UsageError.self) { try Invocation.parse(example.line) }
        #expect(error?.diagnostic == Diagnostic(.error, example.message, help: example.help))
    }

    @Test func `is a wrong call, not a failed run`() {
        #expect(UsageError.noCommand.exitCode == .usage)
    }
}
