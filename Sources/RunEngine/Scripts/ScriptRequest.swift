import Authorization
import HTTPModel
import JSONTree
import PostmanFormat
import RunModel
import Variables

/// A request that a script sends. Nothing in it is resolved, nothing is inherited, and no file is read.
struct ScriptRequest {
    private let blueprint: RequestBlueprint
    private let builder: RequestBuilder

    init(_ definition: JSON, worker: Worker) {
        var behavior = ProtocolProfileBehavior()
        behavior.disableBodyPruning = true
        let request = RequestDefinition(json: definition) ?? RequestDefinition(url: URLDefinition())
        blueprint = RequestBlueprint(literal: request, behavior: behavior)
        builder = RequestBuilder(files: NoScriptFiles(), resolver: worker.builder.resolver)
    }

    func build() -> BuiltRequest { builder.build(blueprint, fails: .warn) }

    /// What is to be sent after that response; nil where it asks for no signature.
    func answer(_ outcome: RequestOutcome, to built: BuiltRequest) -> BuiltRequest? {
        guard let response = outcome.response, case .success(let sent) = built.result,
            let answer = builder.answer(response, to: sent, blueprint.auth)
        else { return nil }
        var next = built
        (next.result, next.secrets) = (.success(answer.request), answer.secrets)
        return next
    }
}

/// Scripts cannot upload files.
private struct NoScriptFiles: FileAccess {
    func measure(_ path: String) throws(FileAccessError) -> (path: String, length: Int) { throw .refusedToScripts }
    func read(_ path: String) throws(FileAccessError) -> [UInt8] { throw .refusedToScripts }
}
