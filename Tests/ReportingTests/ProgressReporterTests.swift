import HTTPModel
import RunModel
import Testing

@testable import Reporting

@Suite struct ProgressReporterTests {
    /// Tells a run in which each item takes that long, and returns what was written.
    private func written(_ terminalWidth: Int?, isSilent: Bool = false, each time: Duration, items: Int) throws
        -> String
    {
        let text = Written()
        var now = ContinuousClock.now
        var output = ReporterOutput(write: { _ in Issue.record("the bar goes elsewhere") })
        output.instant = { now }
        output.progress = ProgressOutput(write: { text.text += $0 }, terminalWidth: terminalWidth)
        let reporter = ProgressReporter(isSilent: isSilent, output: output)
        let run = try ToldRun(ReportFixture.bookshop(), observers: [reporter], iterations: items / 2)
        for iteration in 0..<items / 2 {
            run.iteration(iteration) {
                for item in 0..<2 {
                    run.item(item) {
                        now += time
                        run.request("http://h/", .response(HTTPResponse(status: 200)))
                        run.assertion("holds", iteration == 0 && item == 1 ? .failed(message: "no") : .passed)
                    }
                }
            }
        }
        run.done()
        return text.text
    }

    @Test func `draws a bar anew on a terminal`() throws {
        let drawn = try written(80, each: .milliseconds(500), items: 4)
        let expected = [
            "[----------------------------------------] 0/4, 0%, 0 failed",
            "[==========------------------------------] 1/4, 25%, 2/s, 0 failed, 2s left",
            "[====================--------------------] 2/4, 50%, 2/s, 1 failed, 1s left",
            "[==============================----------] 3/4, 75%, 2/s, 1 failed, 1s left",
            "[========================================] 4/4, 100%, 2/s, 1 failed",
            "[========================================] 4/4, 100%, 2/s, 1 failed",
        ]
        #expect(drawn == expected.map { "\r\($0)\u{1B}[K" }.joined() + "\n")
    }

    @Test func `draws no more often than the eye can follow`() throws {
        let drawn = try written(80, each: .milliseconds(1), items: 400)
        #expect(drawn.split(separator: "\r").count == 6)
    }

    @Test(arguments: [10, 20, 40, 60])
    func `stays within the terminal`(_ width: Int) throws {
        let lines = try written(width, each: .seconds(3), items: 4).split(whereSeparator: { $0 == "\r" || $0 == "\n" })
        #expect(lines.allSatisfy { $0.replacing("\u{1B}[K", with: "").count < width })
    }

    @Test func `writes a line now and then in a log`() throws {
        let expected = """
            progress: 3/8, 37%, 15/min, 1 failed, 20s left
            progress: 6/8, 75%, 15/min, 1 failed, 8s left
            progress: 8/8, 100%, 15/min, 1 failed

            """
        #expect(try written(nil, each: .seconds(4), items: 8) == expected)
    }

    @Test func `is silent on demand`() throws {
        #expect(try written(80, isSilent: true, each: .seconds(1), items: 4).isEmpty)
    }
}
