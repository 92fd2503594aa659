import PostmanFormat
import FoundationEssentials
import HTTPModel
import JSONTree
import RunModel
import Testing

@testable import Reporting

@Suite struct CLIReporterTests {
    static let transcripts = [
        Transcript(name: "bookshop", run: "bookshop"),
        Transcript(name: "bookshop-ascii", run: "bookshop", usesUnicode: false),
        Transcript(name: "bookshop-coloured", run: "bookshop", style: .coloured),
        Transcript(name: "bookshop-timestamps", run: "bookshop", options: [.showTimestamps]),
        Transcript(name: "bookshop-failed-only", run: "bookshop", options: [.noSuccessAssertions, .noBanner]),
        Transcript(
            name: "bookshop-no-tables", run: "bookshop", options: [.noAssertions, .noSummary, .noFailures]),
        Transcript(name: "chain", run: "chain"),
        Transcript(name: "chain-ascii", run: "chain", usesUnicode: false),
        Transcript(name: "chain-terminal", run: "chain", terminalWidth: 60),
        Transcript(name: "iterations", run: "iterations"),
        Transcript(name: "passing", run: "passing"),
        Transcript(name: "verbose", run: "verbose", isVerbose: true),
        Transcript(name: "verbose-ascii", run: "verbose", usesUnicode: false, isVerbose: true),
        Transcript(name: "verbose-coloured", run: "verbose", style: .coloured, isVerbose: true),
        Transcript(name: "verbose-not", run: "verbose"),
        Transcript(name: "silent", run: "bookshop", options: [.silent]),
    ]

    @Test(arguments: transcripts)
    func `writes the transcript`(_ transcript: Transcript) throws {
        if ProcessInfo.processInfo.environment["RECORD_TRANSCRIPTS"] != nil {
            try transcript.record()
            Issue.record("recorded \(transcript.name)")
        }
        #expect(try transcript.recorded() == transcript.expected())
    }

    @Test func `masks secrets in every text of a run`() {
        let transcript = Transcript(name: "masked", run: "chain")
        let text = transcript.recorded { $0.replacing("00u1", with: "***").replacing("ACTIVE", with: "***") }
        #expect(!text.contains("00u1"))
        #expect(!text.contains("ACTIVE"))
        #expect(text.contains("/users/***/lifecycle/deactivate [202 Accepted"))
        #expect(text.contains("userId = \"***\\\"x\\\"\""))
    }

    @Test func `never shows the value of a secret capture`() {
        #expect(!Transcript(name: "chain", run: "chain").recorded().contains("s3cret-token"))
    }

    @Test func `prints no control character that a server sent`() {
        let text = report { run in
            run.item("a\u{1B}[2Jb\nc") { run.request("GET", "http://h/\u{7}", SampleRuns.json) }
        }
        #expect(text.contains("→ a\\u{1B}[2Jb c\n"))
        #expect(text.contains("  GET http://h/\\u{7} [200 OK"))
    }

    @Test func `ends the line of a request that was never answered`() {
        let text = report { run in
            run.item("Hangs") {
                run.beginRequest("GET", "http://h/")
            }
        }
        #expect(text.hasSuffix("  GET http://h/ \n"))
    }

    @Test func `names the usual reason where the server sent none`() {
        let text = report { run in
            run.item("One") { run.request("GET", "http://h/", HTTPResponse(status: 404)) }
            run.item("Two") { run.request("GET", "http://h/", HTTPResponse(status: 299)) }
        }
        #expect(text.contains("[404 Not Found, 26B, 32ms]"))
        #expect(text.contains("[299, "))
    }

    @Test func `counts failed requests when it numbers failed assertions`() {
        let text = report { run in
            run.item("One") { run.request("GET", "http://h/", failing: .unresolvedVariables(["x"])) }
            run.item("Two") { run.assertion("holds", .failed(message: "no")) }
        }
        #expect(text.contains("     variable \"x\" has no value\n"))
        #expect(text.contains("  2. holds\n"))
    }

    @Test func `shows each of several requests that a script has under way on a line of its own`() {
        let text = report { run in
            run.item("One") {
                run.testScript {
                    let (first, second) = (run.beginRequest("GET", "http://h/1"), run.beginRequest("GET", "http://h/2"))
                    run.assertion("meanwhile")
                    run.end(second, HTTPResponse(status: 204))
                    run.end(first, HTTPResponse(status: 200))
                }
            }
        }
        #expect(
            text.hasSuffix(
                """
                  ✓  meanwhile
                  GET http://h/2 [204 No Content, 27B, 32ms]
                  GET http://h/1 [200 OK, 19B, 32ms]

                """))
    }

    @Test func `messages of a script share a box, unless half a second lies between them`() {
        let written = Written()
        var now = ContinuousClock.now
        var output = ReporterOutput(write: { written.text += $0 })
        output.instant = { now }
        let reporter = CLIReporter(output: output)
        let run = SampleRun(reporter, collection: "C")
        run.item("One") {
            run.console("at once")
            run.console("together")
            now += .milliseconds(501)
            run.console("later")
        }
        reporter.flush()
        let boxes = "  ┌\n  │ at once\n  │ together\n  └\n  ┌\n  │ later\n  └\n"
        #expect(written.text.hasSuffix("→ One\n" + boxes), "\(written.text)")
    }

    @Test func `writes what has gathered in one piece, whenever nothing follows`() {
        let written = Written()
        let reporter = CLIReporter(output: ReporterOutput(write: { written.pieces.append($0) }))
        let run = SampleRun(reporter, collection: "C")
        run.item("One") { run.request("GET", "http://h/", SampleRuns.json) }
        #expect(written.pieces.isEmpty)
        reporter.flush()
        run.beginRequest("GET", "http://h/")
        reporter.flush()
        reporter.flush()
        #expect(written.pieces.count == 2)
        #expect(written.pieces.last == "  GET http://h/ ")
    }

    private func report(_ content: (SampleRun) -> Void) -> String {
        let written = Written()
        let reporter = CLIReporter(output: ReporterOutput(write: { written.text += $0 }))
        content(SampleRun(reporter, collection: "Bookshop checks"))
        reporter.flush()
        return written.text
    }
}
