import Conversion
import Diagnostics
import PostmanFormat
import RunEngine
import RunModel
import Variables

/// A collection as curl commands, as a run with the same options would send its requests.
struct CurlConversion {
    let text: [UInt8]
    /// False where some request has no command.
    let isComplete: Bool

    /// Says what is doubtful on the console, and masks by what its redactor knows.
    init(_ sources: Sources, _ options: RunOptions, _ console: Console) throws(Diagnostic) {
        var variables = sources.variables
        options.setVariables(&variables)
        console.redactor.learn(contentsOf: variables.secretTexts)
        let plan = try RunPlanMaking(options, sources, variables, IterationRows(iterationCount: nil)).plan()
        let files = NamedFiles(options) { name in
            console.show(
                Diagnostic(
                    .warning, "a command sends the file \"\(name)\", which is not there",
                    help: "--working-dir says where relative paths start"))
        }
        let resolution = RequestResolution(plan, files: files)
        let requests = plan.items.map(resolution.resolve)
        var secrets = RequestSecrets(variables)
        for request in requests { secrets.read(request) }
        console.redactor.learn(contentsOf: secrets.found.map(\.value))
        for warning in requests.flatMap(\.warnings) { console.show(warning) }
        var script = CurlScript(
            title: sources.collection.info.name, secrets: secrets.found.filter { console.redactor.hides($0.value) },
            redact: console.redactor.redact)
        for request in requests { script.add(request) }
        text = script.text
        isComplete = requests.allSatisfy(Self.hasCommand)
        for request in requests where !Self.hasCommand(request) { console.show(Self.omission(of: request)) }
    }

    private static func hasCommand(_ request: ResolvedRequest) -> Bool { (try? request.result.get()) != nil }

    private static func omission(of request: ResolvedRequest) -> Diagnostic {
        var reason = ""
        if case .failure(let failure) = request.result { reason = ": \(failure.message)" }
        return Diagnostic(.warning, "there is no command for \"\(request.item.path)\", which cannot be sent\(reason)")
    }
}

extension Redactor {
    /// Whether a text is one that it masks.
    fileprivate func hides(_ text: String) -> Bool { redact(text) != text }
}
