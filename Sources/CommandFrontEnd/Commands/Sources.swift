import Chains
import Diagnostics
import JSONTree
import PostmanFormat
import Variables

/// The collection and the variables that a command was given, read.
struct Sources {
    /// Nil for a collection that is no file.
    let collectionPath: String?
    private(set) var collection: Collection
    let environment: Environment?
    /// Nil where there is no environment, or it is no file.
    let environmentPath: String?
    let globals: Environment?
    private(set) var warnings: [Diagnostic]

    init(_ options: SourceOptions, _ loader: SourceLoader) throws(Diagnostic) {
        try self.init(loader.document(options.collection, as: .collection), options, loader)
    }

    /// - Parameter document: The collection, which was read already.
    init(
        _ document: SourceLoader.Document, _ options: SourceOptions, _ loader: SourceLoader
    ) throws(Diagnostic) {
        collectionPath = document.isFile ? document.name : nil
        do {
            let file = try CollectionFile(reading: document.bytes, file: document.name)
            collection = file.collection
            warnings = file.warnings
        } catch {
            throw error.diagnostic.hidingSecrets
        }
        let source = try Self.read(options.environment, as: .environment, loader)
        environment = source?.environment
        environmentPath = source?.path
        globals = try Self.read(options.globals, as: .globals, loader)?.environment
    }

    private static func read(
        _ source: String?, as scope: Environment.Scope, _ loader: SourceLoader
    ) throws(Diagnostic) -> (environment: Environment, path: String?)? {
        guard let source else { return nil }
        let document = try loader.document(source, as: scope == .environment ? .environment : .globals)
        do {
            let file = try EnvironmentFile(reading: document.bytes, file: document.name, as: scope)
            return (file.environment, document.isFile ? document.name : nil)
        } catch {
            throw error.diagnostic.hidingValues
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
        guard let path = named ?? collectionPath.map(ChainsFile.path),
            named != nil || InputFile(path: path).exists
        else { return nil }
        let bytes = try InputFile(path: path).read(as: "chains file")
        do {
            return try ChainsFile(parsing: bytes, file: path)
        } catch {
            throw error.diagnostic.hidingSecrets
        }
    }
}
