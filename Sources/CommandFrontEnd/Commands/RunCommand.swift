import Chains
import CurlTransport
import Diagnostics
import HTTPModel
import JSONTree
import PostmanFormat
import Reporting
import RunEngine
import RunModel
import ScriptSandbox
import Variables
import XMLQuery

/// `postrider run`: reads the files, makes a plan, runs it and reports.
struct RunCommand {
    private let options: RunOptions
    private let console: Console

    init(_ options: RunOptions, _ console: Console) {
        self.options = options
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
        var sources = try Sources(options.sources, loader)
        try refuseToSync(sources)
        sources.loadScripts(ScriptFiles(workingDirectory: options.workingDirectory))
        let (certificates, doubts) = try options.tls.clientCertificates()
        console.redactor.learn(
            contentsOf: sources.variables.secretTexts + loader.secrets + certificates.passphrases)
        let data = try DataRows(options, loader)
        for warning in sources.warnings + data.warnings + doubts { console.show(warning) }
        var variables = sources.variables
        let previewOrg = options.usesPreviewOrg ? try PreviewOrg.start() : nil
        defer { previewOrg?.stop() }
        previewOrg?.setVariables(&variables.environment)
        setVariables(&variables)
        variables.data = data.first
        console.redactor.learn(contentsOf: variables.secretTexts + loader.secrets)
        var plan = try RunPlanMaking(options, sources, variables, data.rows).plan()
        try RunReadiness(plan, sources).check()
        plan.settings.transfer.extraCertificateAuthorities = authorities
        return try run(plan, of: sources, data, certificates, interruption)
    }

    private func refuseToSync(_ sources: Sources) throws(Diagnostic) {
        guard options.export.syncsEnvironment, sources.environmentPath == nil else { return }
        throw Diagnostic(
            .error, "\"--sync-environment\" needs an environment that is a file",
            help: "--export-environment FILE writes what the run leaves")
    }

    private func extraAuthorities() -> [UInt8]? {
        let (text, warning) = options.tls.extraAuthorityText()
        if let warning { console.show(warning) }
        return text
    }

    /// What the command line sets comes last, so it wins.
    private func setVariables(_ variables: inout VariableScopes) {
        for variable in options.environmentVariables {
            variables.environment.set(
                variable.name, to: .string(variable.value), type: variable.isFromEnvironment ? "secret" : nil)
        }
        for variable in options.globalVariables { variables.globals.set(variable.name, to: .string(variable.value)) }
    }

    private func run(
        _ plan: RunPlan, of sources: Sources, _ data: DataRows, _ certificates: ClientCertificates,
        _ interruption: Interruption
    ) throws(Diagnostic) -> ExitCode {
        if plan.runsScripts { JavaScriptLibrary.openEarly() }
        let vault = try options.scripting.vault()
        let surroundings = RunSurroundings(
            sender: try sender(certificates),
            files: BodyFiles(workingDirectory: options.workingDirectory, access: options.bodyFiles),
            xpath: XPathQuery(), makeScripts: makeScripts, vault: vault, nextRow: data.next,
            learnSecret: console.redactor.learn,
            cookies: try options.export.startingCookies(), interruption: interruption,
            isWatched: StandardStream.output.isTerminal)
        var observers: [any RunObserving] = [
            SecretLearning(
                console.redactor, plan, of: sources.collection, vault, showsBodies: options.report.showsBodies),
            WarningPrinter(console),
        ]
        let reports = try Reports(options.report, of: ReportSubject(sources), console)
        observers += reports.observers
        let worker = Worker(plan, surroundings, observers: observers)
        let summary = worker.run()
        let problems = Exports(options.export, sources, start: plan.variables.environment).write(
            worker.variables, worker.cookies, at: .now())
        for problem in problems { console.show(problem) }
        return exitCode(summary, hasFailed: summary.hasFailed || reports.haveFailed || !problems.isEmpty)
    }

    /// Called when the first script is to run. A run without scripts opens no JavaScript engine.
    private func makeScripts() -> Result<any ScriptRunning, Diagnostic> {
        Result { () throws(Diagnostic) in try Sandbox(SandboxOptions(options)) }
    }

    private func sender(_ certificates: ClientCertificates) throws(Diagnostic) -> any HTTPSending {
        let transport: CurlTransport
        do {
            transport = try CurlTransport()
        } catch {
            throw Diagnostic(.error, error.message)
        }
        guard !certificates.entries.isEmpty else { return transport }
        return CertifyingSender(transport, certificates) { [console] in console.show($0) }
    }

    private func exitCode(_ summary: RunSummary, hasFailed: Bool) -> ExitCode {
        if summary.wasInterrupted { return .interrupted }
        return hasFailed && !options.suppressesExitCode ? .failure : .success
    }
}

extension ReportSubject {
    fileprivate init(_ sources: Sources) {
        self.init(collection: sources.collection, environment: sources.environment, globals: sources.globals)
    }
}
