import Chains
import Diagnostics
import JSONTree
import PostmanFormat
import Variables

/// The files that a command was given, read.
struct Sources {
    let collectionPath: String
    private(set) var collection: Collection
    let environment: Environment?
    let globals: Environment?
    private(set) var warnings: [Diagnostic]

    init(_ options: SourceOptions) throws(Diagnostic) {
        collectionPath = options.collection
        let bytes = try InputFile(path: options.collection).read(as: "collection")
        do {
            let file = try CollectionFile(reading: bytes, file: options.collection)
            collection = file.collection
            warnings = file.warnings
        } catch {
            throw error.diagnostic
        }
        environment = try options.environment.map { (path) throws(Diagnostic) in try Self.read(path, as: .environment) }
        globals = try options.globals.map { (path) throws(Diagnostic) in try Self.read(path, as: .globals) }
    }

    private static func read(_ path: String, as scope: Environment.Scope) throws(Diagnostic) -> Environment {
        let bytes = try InputFile(path: path).read(as: scope == .environment ? "environment" : "globals")
        do {
            return try EnvironmentFile(reading: bytes, file: path, as: scope).environment
        } catch {
            throw error.diagnostic
        }
    }

    /// The layers of variables that the files give.
    var variables: VariableScopes {
        VariableScopes(
            environment: Self.scope(environment), collection: VariableScope(collection.variables),
            globals: Self.scope(globals))
    }

    private static func scope(_ file: Environment?) -> VariableScope {
        guard let file else { return VariableScope() }
        return VariableScope(file.variables, name: file.name, id: file.id)
    }

    /// Puts the code of scripts that lie in files of their own in its place.
    mutating func loadScripts(_ files: ScriptFiles) {
        warnings += files.load(&collection)
    }

    /// The chains file that was named, or the one beside the collection; nil when there is none.
    func chainsFile(_ named: String?) throws(Diagnostic) -> ChainsFile? {
        let path = named ?? ChainsFile.path(besideCollection: collectionPath)
        guard named != nil || InputFile(path: path).exists else { return nil }
        let bytes = try InputFile(path: path).read(as: "chains file")
        do {
            return try ChainsFile(parsing: bytes, file: path)
        } catch {
            throw error.diagnostic
        }
    }
}
