import Foundation
import JSONTree
import TestSupport
import Testing

/// Every case below `Cases` whose run sends something is recorded, and then answered from the recording when its servers are
/// gone: both runs must come to the same end and tell the same.
@Suite struct ReplayedCasesTests {
    @Test(arguments: try ReplayedCase.all())
    func `a case replays as it was recorded`(_ example: ReplayedCase) throws {
        let surroundings = try CaseSurroundings(example.original)
        let tape = try Tape()
        let recorded = try example.run(["--record", tape.har], surroundings, reportsIn: tape.folder)
        try #require(recorded.exitCode == example.exitCode, "\(recorded.output)")
        surroundings.stopServers()
        let replayed = try example.run(["--replay", tape.har], surroundings, reportsIn: tape.folder, isOffline: true)
        #expect(replayed.exitCode == recorded.exitCode)
        for name in Set(recorded.texts.keys).union(replayed.texts.keys).sorted() {
            let difference = ExpectedText.literal(recorded.texts[name] ?? "").firstDifference(
                from: replayed.texts[name] ?? "")
            #expect(difference == nil, "\(name) differs in \(difference ?? "")")
        }
    }
}

/// A case that is recorded and replayed.
struct ReplayedCase: Sendable, CustomTestStringConvertible {
    let original: EndToEndCase
    var testDescription: String { original.name }

    static func all() throws -> [ReplayedCase] {
        try EndToEndCase.all().map(ReplayedCase.init).filter { try $0.isMeant }
    }

    /// Whether the case begins a run whose requests can be answered from a recording.
    private var isMeant: Bool {
        get throws {
            let arguments = try original.lines("args")
            guard arguments.first == "run", exitCode != 2, original.missingNeeds.isEmpty else { return false }
            let options = arguments.compactMap { $0.split(separator: "=").first.map(String.init) }
            return Set(options).isDisjoint(with: ["--record", "--replay", "--help", "--version"])
                && Self.exceptions[original.name] == nil
        }
    }

    var exitCode: Int32 {
        (try? original.text("exit")).flatMap(\.self).flatMap { Int32($0.filter(\.isNumber)) } ?? 0
    }

    /// Cases that say by their scripts, or export, what a recording has taken out: cookies that the server made up. They are
    /// recorded with their secrets.
    private static let withSecrets: Set = [
        "newman-integration/scripts", "newman-loading/cookie-jar",
    ]

    /// What cannot be the same twice, and why.
    private static let exceptions: [String: String] = [
        "newman-loading/by-url": fromServer, "newman-loading/data-by-url": fromServer,
        "newman-loading/key-in-query": fromServer, "newman-loading/uid": fromServer,
        "newman-loading/uid-of-environment-only": fromServer,
        "newman-loading/uid-with-key-from-environment": fromServer,
        "newman-loading/url-with-extra-authority": fromServer, "okta/stand-in-in-another-process": fromServer,
        "newman-integration/config-timeout-run": outOfTime, "newman-running/several-timeout": outOfTime,
        "newman-running/timeout-run": outOfTime, "newman-running/timeout-run-of-chain": outOfTime,
        "newman-running/timeout-run-suppressed": outOfTime,
        "newman-running/timeout-run-in-delay": "it is out of time in a pause, and a replay makes none",
        "newman-integration/variables": "it prints a number that is made up, of few digits",
        "newman-reports/verbose": "it prints how long each phase of a transfer took",
        "newman-tls/missing-certificate": "a replay connects to nobody, so it misses no certificate",
        "scripts/unbounded-allocation": noRequests, "scripts/ten-thousand-timers": noRequests,
        "scripts/endless-loop": noRequests, "scripts/endless-microtasks": noRequests,
    ]

    private static let fromServer = "some of what it runs comes from a server, and that is gone"
    private static let outOfTime = "it ends while an answer is awaited, and that is not recorded"
    private static let noRequests = "it takes long, and not by its requests"

    /// What a run has told, without what is another at every time.
    struct Outcome {
        var exitCode: Int32
        var output: String
        /// By their names: the streams, the reports and the other files that were written.
        var texts: [String: String]
    }

    func run(
        _ recording: [String], _ surroundings: CaseSurroundings, reportsIn folder: TemporaryDirectory,
        isOffline: Bool = false
    ) throws -> Outcome {
        var call = try original.call(surroundings)
        let (json, junit) = (folder.file("report.json"), folder.file("report.xml"))
        let hasReporters = call.arguments.contains { $0 == "-r" || $0.hasPrefix("--reporter") }
        let reporters = ["-r", "cli,json,junit", "--reporter-json-export", json, "--reporter-junit-export", junit]
        call.arguments += recording + (hasReporters ? [] : reporters)
        if Self.withSecrets.contains(original.name) { call.arguments.append("--show-secrets") }
        call.isOffline = isOffline && NetworkCut.isPossible
        let outcome = try call.run()
        var texts = ["stdout": ReportStory.marked(outcome.output), "stderr": ReportStory.marked(outcome.errors)]
        for (name, file) in [("json", json), ("junit", junit)] {
            texts[name] = try? ReportStory.text(of: file)
        }
        for name in try FileManager.default.subpathsOfDirectory(atPath: surroundings.outputFolder) {
            let file = surroundings.outputFolder + "/" + name
            guard let text = try? ReportStory.text(of: file) else { continue }
            texts["$OUT/" + ExpectedOutputs.unstamped(name)] = text
            try FileManager.default.removeItem(atPath: file)
        }
        return Outcome(exitCode: outcome.exitCode, output: outcome.output + outcome.errors, texts: texts)
    }
}
