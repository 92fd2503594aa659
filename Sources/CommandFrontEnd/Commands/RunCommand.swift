import Diagnostics
import HTTPModel
import RunModel

/// `postrider run`: reads the files, makes a plan, runs it and reports, for one collection after the other. What is wrong
/// with any of them is found before the first request.
struct RunCommand {
    private let options: RunOptions
    private let console: Console
    private let leftovers: Leftovers

    init(_ options: RunOptions, _ console: Console, _ leftovers: Leftovers) {
        self.options = options
        self.leftovers = leftovers
        // A config file may have set it, too.
        self.console = options.report.showsSecrets ? Console() : console
    }

    func run() throws(Diagnostic) -> ExitCode {
        let interruption = Interruption()
        SignalWatch.start(interruption)
        do throws(Diagnostic) {
            return try run(interruption)
        } catch {
            // Ctrl-C while a source was loading.
            if interruption.isRaised { return .interrupted }
            throw error
        }
    }

    private func run(_ interruption: Interruption) throws(Diagnostic) -> ExitCode {
        let authorities = extraAuthorities()
        let loader = SourceLoader(
            PostmanAPI(options.sources.api), authorities: authorities, interruption: interruption)
        let all = try sources(loader)
        let (certificates, doubts) = try options.tls.clientCertificates()
        console.redactor.learn(contentsOf: loader.secrets + certificates.passphrases)
        let data = try DataRows(options, loader)
        console.redactor.learn(contentsOf: loader.secrets)
        for warning in all.flatMap(\.warnings) + data.warnings + doubts { console.show(warning) }
        let recordings = try Recordings(
            options.recording, console.redactor, workingDirectory: options.workingDirectory
        ) { [console] in console.show($0) }
        let previewOrg = try previewOrg()
        defer { previewOrg?.stop() }
        let world = RunWorld(
            console: console, interruption: interruption, certificates: certificates, authorities: authorities,
            previewOrg: previewOrg, vault: try options.scripting.vault(), recordings: recordings,
            cookies: try options.export.startingCookies(), leftovers: leftovers)
        var runs: [CollectionRun] = []
        for (index, sources) in all.enumerated() {
            runs.append(
                try CollectionRun(
                    sources, data, number: index + 1, options: options.of(options.collections[index]), world))
        }
        return try run(runs, world)
    }

    private func previewOrg() throws(Diagnostic) -> PreviewOrg? {
        guard options.usesPreviewOrg else { return nil }
        return options.recording.isOffline ? .offline : try PreviewOrg.start()
    }

    private func sources(_ loader: SourceLoader) throws(Diagnostic) -> [Sources] {
        var all: [Sources] = []
        for collection in options.collections {
            var sources = try Sources(options.of(collection).sources, loader)
            try refuseToSync(sources)
            sources.loadScripts(ScriptFiles(workingDirectory: options.workingDirectory))
            console.redactor.learn(contentsOf: sources.variables.secretTexts + loader.secrets)
            all.append(sources)
        }
        return all
    }

    private func refuseToSync(_ sources: Sources) throws(Diagnostic) {
        guard options.export.syncsEnvironment, sources.environmentPath == nil else { return }
        throw Diagnostic(
            .error, "\"--sync-environment\" needs an environment that is a file",
            help: "--export-environment FILE writes what the run leaves")
    }

    private func extraAuthorities() -> [UInt8]? {
        let (text, warnings) = options.tls.extraAuthorityText()
        for warning in warnings { console.show(warning) }
        return text
    }

    private func run(_ runs: [CollectionRun], _ world: RunWorld) throws(Diagnostic) -> ExitCode {
        var reports: [Reports] = []
        for run in runs { reports.append(try run.reports()) }
        let start = ContinuousClock.now
        var exitCode = ExitCode.success
        for (index, run) in runs.enumerated() {
            let outcome = try run.run(reports[index], since: start)
            exitCode = max(exitCode, outcome.exitCode)
            guard outcome.earlyEnd == nil else {
                tellUnrun(runs.dropFirst(index + 1))
                break
            }
        }
        let hasFailed = world.recordings.finish(wasInterrupted: exitCode == .interrupted)
        return hasFailed && !options.suppressesExitCode ? max(exitCode, .failure) : exitCode
    }

    private func tellUnrun(_ runs: ArraySlice<CollectionRun>) {
        for run in runs { console.show(Diagnostic(.warning, "the collection \"\(run.name)\" was not run")) }
    }
}
