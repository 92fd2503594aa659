import Diagnostics
import JSONTree
import PostmanFormat
import RunModel
import Variables

/// What is known only when the run is over.
extension JSONReporter {
    func writeEnd(_ summary: RunSummary) {
        writer.closeArray()
        writer.write("stats", figures.stats(summary))
        writer.write("timings", figures.timings(summary, completed: output.now()))
        writer.write("transfers", ["responseTotal": .number(JSONNumber(summary.received))])
        writer.openArray("failures")
        waiting.read(Waiting.failures.rawValue) { writer.writeElements(text: $0) }
        writer.closeArray()
        writer.write("error", summary.earlyEnd?.error.map(json) ?? .null)
        writer.closeObject()
        writer.write("environment", scope(.environment, output.subject?.environment, summary.variables?.environment))
        writer.write("globals", scope(.globals, output.subject?.globals, summary.variables?.globals))
        writer.write("collection", definitions.collection(lastExecutions))
        writer.closeObject()
        writer.flush()
        file.finish()
    }

    /// The run's own error, as of a run that was out of time.
    private func json(_ error: Diagnostic) -> JSON {
        ["name": "Error", "message": .string(mask.text(error.message))]
    }

    /// Variables as the run left them; as their file has them where that is not known.
    private func scope(_ kind: Environment.Scope, _ file: Environment?, _ final: VariableScope?) -> JSON {
        let variables = final ?? VariableScope(file?.variables ?? [])
        return mask.json(.object(EnvironmentExport(variables, as: kind, from: file).unstamped(identifiers)))
    }
}
