import HTTPModel
import JSONTree
import PostmanFormat
import RunModel
import Variables

/// What a script sees of the run. Each is asked for when a script first needs it; between scripts there is nothing.
extension HostFunction {
    static func job(_ script: CurrentScript, _ scopes: ScopeTexts) -> [HostFunction] {
        [
            HostFunction("info") { _ throws(HostFailure) in
                guard let job = script.job else { return .undefined }
                return .array([
                    .string(job.phase.rawValue), .integer(job.cursor.iteration), .integer(job.cursor.iterationCount),
                    .string(job.item.name), .string(job.item.item.id), .string(job.owner),
                    .array(job.location.map(HostValue.string)), .string(job.name),
                ])
            },
            HostFunction("scope") { call throws(HostFailure) in
                guard let kind = ScriptScope(rawValue: try call.requiredString(0)) else {
                    throw HostFailure("there is no such scope")
                }
                return .value(scopes.text(of: script.job?.scopes[kind] ?? VariableScope(), kind))
            },
            HostFunction("request") { _ throws(HostFailure) in
                .string((script.job?.request() ?? [:]).text())
            },
            HostFunction("cookies") { _ throws(HostFailure) in
                let cookies = script.job?.cookies() ?? []
                return .string(cookies.definition(now: script.host?.scriptTime.seconds ?? 0).text())
            },
        ]
    }
}
