import Diagnostics
import PostmanFormat
import ScriptSandbox
import Variables

/// `postrider check`: looks for mistakes in scripts without running them.
struct CheckCommand {
    private let options: CheckOptions
    private let console: Console

    init(_ options: CheckOptions, _ console: Console) {
        self.options = options
        self.console = console
    }

    func run() throws(Diagnostic) -> ExitCode {
        let original = try Sources(
            SourceOptions(collection: options.collection), SourceLoader(PostmanAPI(options.api)))
        var sources = original
        sources.loadScripts(ScriptFiles(workingDirectory: options.workingDirectory))
        for warning in sources.warnings { console.show(warning) }
        let scripts = CollectionScript.all(of: sources.collection, original: original.collection)
        var report = CheckReport(scriptCount: scripts.count)
        guard !scripts.isEmpty else { return end(report) }
        let checker = try ScriptChecker()
        // The lines of code that are shown may hold what the collection's secret variables hold.
        console.redactor.learn(contentsOf: sources.variables.secretTexts)
        for script in scripts {
            let findings = checker.findings(in: script.text, phase: script.phase)
            report.add(findings.count)
            for finding in findings {
                console.print(
                    finding.diagnostic(in: script, of: sources.collection.document))
            }
        }
        return end(report)
    }

    private func end(_ report: CheckReport) -> ExitCode {
        console.print(report.summary + "\n")
        return report.problemCount == 0 ? .success : .failure
    }
}

/// How many mistakes were found where.
struct CheckReport: Sendable, Hashable {
    var scriptCount: Int
    private(set) var problemCount = 0
    private var faultyCount = 0

    init(scriptCount: Int) { self.scriptCount = scriptCount }

    /// Counts the findings of one script.
    mutating func add(_ count: Int) {
        problemCount += count
        if count > 0 { faultyCount += 1 }
    }

    /// One line without its end: `3 problems in 2 of 14 scripts`.
    var summary: String {
        let scripts = scriptCount == 1 ? "1 script" : "\(scriptCount) scripts"
        if scriptCount == 0 { return "no scripts" }
        if problemCount == 0 { return "\(scripts), no problems" }
        return "\(problemCount == 1 ? "1 problem" : "\(problemCount) problems") in \(faultyCount) of \(scripts)"
    }
}
