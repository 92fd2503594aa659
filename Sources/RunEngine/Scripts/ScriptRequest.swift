import Authorization
import HTTPModel
import JSONTree
import PostmanFormat
import RunModel
import Variables

/// A request that a script sends. Nothing in it is resolved, nothing is inherited, and no file is read.
struct ScriptRequest {
    private let definition: JSON
    private let worker: Worker

    init(_ definition: JSON, worker: Worker) {
        self.definition = definition
        self.worker = worker
    }

    func build() -> BuiltRequest {
        var behavior = ProtocolProfileBehavior()
        behavior.disableBodyPruning = true
        let request = RequestDefinition(json: definition) ?? RequestDefinition(url: URLDefinition())
        let blueprint = RequestBlueprint(literal: request, behavior: behavior)
        return RequestBuilder(files: NoScriptFiles(), resolver: worker.builder.resolver).build(blueprint, fails: .warn)
    }
}

/// Scripts cannot upload files.
private struct NoScriptFiles: FileAccess {
    func measure(_ path: String) throws(FileAccessError) -> (path: String, length: Int) { throw .refusedToScripts }
    func read(_ path: String) throws(FileAccessError) -> [UInt8] { throw .refusedToScripts }
}
