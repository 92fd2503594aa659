import HTTPModel
import RunModel
import Testing

@testable import Reporting

@Suite struct EmojiTrainReporterTests {
    private func written(isSilent: Bool = false, _ tell: (SampleRun) -> Void) -> [String] {
        let written = Written()
        let reporter = EmojiTrainReporter(
            isSilent: isSilent, output: ReporterOutput(write: { written.pieces.append($0) }))
        tell(SampleRun(reporter, collection: "Bookshop checks"))
        reporter.flush()
        return written.pieces
    }

    @Test func `shows a face for each item and one for the run, in one piece`() {
        let pieces = written { run in
            run.item("One") { run.assertion("holds") }
            run.item("Two") { run.assertion("holds", .failed(message: "no")) }
            run.item("Three") { run.request("GET", "http://h/", failing: .unresolvedVariables(["x"])) }
            run.item("Four") { run.request("GET", "http://h/", HTTPResponse(status: 500)) }
            run.done()
        }
        #expect(pieces == ["😀 😢 😢 😀  😭\n"])
    }

    @Test func `is happy about a run that passed`() {
        #expect(written { $0.done() } == [" 😍\n"])
    }

    @Test func `is silent on demand`() {
        #expect(written(isSilent: true) { $0.done() }.isEmpty)
    }
}

@Suite struct CLISymbolsTests {
    /// newman's own check of its sets.
    @Test func `the plain set has no sign that a plain terminal lacks`() {
        for child in Mirror(reflecting: CLISymbols.ascii).children {
            guard let symbol = child.value as? String else { continue }
            #expect(symbol.utf8.allSatisfy { $0 < 0x80 }, "\(child.label ?? "")")
        }
        #expect(Mirror(reflecting: CLISymbols.ascii).children.count > 10)
    }
}
