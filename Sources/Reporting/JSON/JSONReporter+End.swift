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
        failures.read(0) { writer.writeElements(text: $0) }
        writer.closeArray()
        writer.write("error", .null)
        writer.closeObject()
        let subject = output.subject
        writer.write("environment", scope(subject?.environment, summary.variables?.environment))
        writer.write("globals", scope(subject?.globals, summary.variables?.globals))
        writer.write("collection", definitions.collection(lastExecutions))
        writer.closeObject()
        writer.flush()
        file.finish()
    }

    /// Variables as the run left them; as their file has them where that is not known.
    private func scope(_ file: Environment?, _ final: VariableScope?) -> JSON {
        var object = JSONObject()
        object["id"] = .string(file?.id ?? identifiers.next())
        if let name = file?.name, !name.isEmpty { object["name"] = .string(mask.text(name)) }
        object["values"] = .array((final?.entries ?? file?.variables ?? []).map(json))
        return .object(object)
    }

    private func json(_ variable: Variable) -> JSON {
        var object = JSONObject()
        object["type"] = .string(VariableType(word: variable.type) == nil ? "any" : variable.type ?? "any")
        object["value"] = (variable.isSecret ? variable.value.map(hidden) : variable.value).map(mask.json)
        object["key"] = .string(mask.text(variable.key))
        if variable.isDisabled { object["disabled"] = true }
        return .object(object)
    }

    /// The value of a variable that is declared a secret.
    private func hidden(_ value: JSON) -> JSON {
        guard output.secrets.isActive, !value.isNull, value.string != "" else { return value }
        return .string(ReportSecrets.mask)
    }
}
