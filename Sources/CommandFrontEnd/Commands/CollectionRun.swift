import CurlTransport
import Diagnostics
import HTTPModel
import JSONTree
import PostmanFormat
import Recording
import Reporting
import RunEngine
import RunModel
import ScriptSandbox
import Variables
import XMLQuery

/// One collection of a command, planned and checked: ready to run.
struct CollectionRun {
    /// With this collection for the only one.
    private let options: RunOptions
    private let sources: Sources
    private let data: DataRows
    private let plan: RunPlan
    /// Which of the collections it is, counted from 1.
    private let number: Int
    private let world: RunWorld

    init(
        _ sources: Sources, _ data: DataRows, number: Int, options: RunOptions, _ world: RunWorld
    ) throws(Diagnostic) {
        self.options = options
        self.sources = sources
        self.data = data.copy()
        self.number = number
        self.world = world
        var variables = sources.variables
        world.previewOrg?.setVariables(&variables.environment)
        options.setVariables(&variables)
        variables.data = data.first
        world.console.redactor.learn(contentsOf: variables.secretTexts)
        var plan = try RunPlanMaking(options, sources, variables, data.rows).plan()
        try RunReadiness(plan, sources).check(isOffline: options.recording.isOffline)
        plan.settings.transfer.extraCertificateAuthorities = world.authorities
        self.plan = plan
    }

    /// As the user gave it.
    var name: String { options.sources.collection }

    /// Opens the files of the reports.
    func reports() throws(Diagnostic) -> Reports {
        try Reports(options.report, of: ReportSubject(sources), world.console, number: number)
    }

    /// What a run amounted to.
    struct Outcome {
        var exitCode: ExitCode
        /// Why it ended early; nil when it did not.
        var earlyEnd: EarlyEnd?
    }

    /// - Parameter start: When the time began to count that all runs together may take.
    func run(_ reports: Reports, since start: ContinuousClock.Instant) throws(Diagnostic) -> Outcome {
        if number > 1, options.report.writesToTerminal { world.console.print("\n") }
        let sandbox = plan.runsScripts ? EarlySandbox(SandboxOptions(options), for: plan) : nil
        let (sender, recorders) = try world.recordings.wrap(recordedRun, sender)
        let worker = Worker(
            plan, surroundings(sender, sandbox, since: start), observers: observers + recorders + reports.observers)
        let summary = worker.run()
        let problems = Exports(options.export, sources, start: plan.variables.environment, number: number).write(
            worker.variables, worker.cookies, at: .now())
        for problem in problems { world.console.show(problem) }
        if let error = summary.earlyEnd?.error { world.console.show(error) }
        let hasFailed = summary.hasFailed || reports.haveFailed || !problems.isEmpty
        return Outcome(exitCode: exitCode(summary, hasFailed: hasFailed), earlyEnd: summary.earlyEnd)
    }

    private var recordedRun: RecordedRun {
        RecordedRun(title: plan.collectionName + (plan.chainName.map { " / " + $0 } ?? ""), number: number)
    }

    private func exitCode(_ summary: RunSummary, hasFailed: Bool) -> ExitCode {
        if summary.wasInterrupted { return .interrupted }
        return hasFailed && !options.suppressesExitCode ? .failure : .success
    }
}

/// What the run sees of the world.
extension CollectionRun {
    private var observers: [any RunObserving] {
        [
            SecretLearning(
                world.console.redactor, plan, of: sources.collection, world.vault,
                showsBodies: options.report.showsBodies || world.recordings.isActive),
            WarningPrinter(world.console),
        ]
    }

    private func surroundings(
        _ sender: any HTTPSending, _ sandbox: EarlySandbox?, since start: ContinuousClock.Instant
    ) -> RunSurroundings {
        var surroundings = RunSurroundings(
            sender: sender,
            files: BodyFiles(workingDirectory: options.workingDirectory, access: options.bodyFiles),
            xpath: XPathQuery(), makeScripts: sandbox.map(makeScripts), vault: world.vault, nextRow: data.next,
            learnSecret: world.console.redactor.learn, cookies: world.cookies, interruption: world.interruption,
            isWatched: StandardStream.output.isTerminal)
        surroundings.start = start
        surroundings.tellsOrigins = world.recordings.isActive
        surroundings.skipsPauses = world.recordings.skipsPauses
        return surroundings
    }

    /// To be called when the first script is to run.
    private func makeScripts(_ sandbox: EarlySandbox) -> () -> Result<any ScriptRunning, Diagnostic> {
        { [leftovers = world.leftovers] in
            Result { () throws(Diagnostic) in
                let scripts = try sandbox.sandbox()
                leftovers.keep(scripts)
                return scripts
            }
        }
    }

    private func sender() throws(Diagnostic) -> any HTTPSending {
        let transport: CurlTransport
        do {
            transport = try CurlTransport()
        } catch {
            throw Diagnostic(.error, error.message)
        }
        guard !world.certificates.entries.isEmpty else { return transport }
        return CertifyingSender(transport, world.certificates) { [console = world.console] in console.show($0) }
    }
}

extension RunOptions {
    /// What the command line sets comes last, so it wins.
    func setVariables(_ variables: inout VariableScopes) {
        for variable in environmentVariables {
            variables.environment.set(
                variable.name, to: .string(variable.value), type: variable.isFromEnvironment ? "secret" : nil)
        }
        for variable in globalVariables { variables.globals.set(variable.name, to: .string(variable.value)) }
    }
}

extension ReportSubject {
    fileprivate init(_ sources: Sources) {
        self.init(collection: sources.collection, environment: sources.environment, globals: sources.globals)
    }
}
