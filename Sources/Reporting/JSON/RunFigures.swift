import JSONTree
import RunModel
import Variables

/// The figures of a run that its summary does not have: what has begun, the phases of items, times within requests.
struct RunFigures {
    var started: WallTime
    private var begun = Begun()
    /// Pre-request and test phases that are over. Each item with a request has both, with scripts or without.
    private var prerequests = 0
    private var tests = 0
    private var isInScript = false
    private var openTests = 0
    private var spreads = TransferSpreads()

    private struct Begun {
        var iterations = 0
        var items = 0
        var requests = 0
        var prerequestScripts = 0
        var testScripts = 0
    }

    init(started: WallTime) { self.started = started }

    mutating func count(_ event: RunEvent) {
        switch event {
        case .beforeIteration: begun.iterations += 1
        case .beforeItem: begun.items += 1
        case .beforeRequest: countRequest()
        case .request(_, let outcome): spreads.add(outcome)
        case .beforeScript(let record):
            isInScript = true
            switch record.script.phase {
            case .prerequest: begun.prerequestScripts += 1
            case .test: begun.testScripts += 1
            }
        case .script: isInScript = false
        case .skipped(_, .script), .skipped(_, .failedScript): prerequests += 1
        case .item:
            tests += openTests
            openTests = 0
        case .start, .beforeFinally, .retry, .console, .exception, .nextRequest, .visualization, .assertion, .capture,
            .skipped,
            .warning, .iteration, .done:
            break
        }
    }

    private mutating func countRequest() {
        begun.requests += 1
        guard !isInScript else { return }
        prerequests += 1
        openTests += 1
    }
}

extension RunFigures {
    func stats(_ summary: RunSummary) -> JSON {
        let scripts = RunSummary.Count(
            total: summary.prerequestScripts.total + summary.testScripts.total,
            failed: summary.prerequestScripts.failed + summary.testScripts.failed)
        let begunScripts = begun.prerequestScripts + begun.testScripts
        return [
            "iterations": Self.stat(summary.iterations, begun: begun.iterations),
            "items": Self.stat(summary.items, begun: begun.items),
            "scripts": Self.stat(scripts, begun: begunScripts),
            "prerequests": Self.stat(RunSummary.Count(total: prerequests), begun: prerequests),
            "requests": Self.stat(summary.requests, begun: begun.requests),
            "tests": Self.stat(RunSummary.Count(total: tests), begun: tests + openTests),
            "assertions": Self.stat(summary.assertions, begun: summary.assertions.total),
            "testScripts": Self.stat(summary.testScripts, begun: begun.testScripts),
            "prerequestScripts": Self.stat(summary.prerequestScripts, begun: begun.prerequestScripts),
        ]
    }

    private static func stat(_ count: RunSummary.Count, begun: Int) -> JSON {
        [
            "total": .number(JSONNumber(count.total)), "pending": .number(JSONNumber(max(0, begun - count.total))),
            "failed": .number(JSONNumber(count.failed)),
        ]
    }

    func timings(_ summary: RunSummary, completed: WallTime) -> JSON {
        var object = JSONObject()
        for (name, spread) in [
            ("response", summary.responseTimes), ("dns", spreads.nameLookup), ("firstByte", spreads.firstByte),
        ] {
            object[name + "Average"] = Self.number(spread.average)
            object[name + "Min"] = Self.number(spread.minimum)
            object[name + "Max"] = Self.number(spread.maximum)
            object[name + "Sd"] = Self.number(spread.standardDeviation)
        }
        object["started"] = .number(JSONNumber(started.milliseconds))
        object["completed"] = .number(JSONNumber(completed.milliseconds))
        return .object(object)
    }

    private static func number(_ value: Double) -> JSON { .number(JSONNumber(value) ?? JSONNumber(0)) }
}
