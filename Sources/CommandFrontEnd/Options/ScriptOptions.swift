import RunModel
import ScriptSandbox

/// What the scripts of a run may use.
struct ScriptOptions: Sendable, Hashable {
    /// Folders where `require` looks first.
    var modulePaths: [String] = []
    /// A JSON file of names and values for `pm.vault`.
    var vaultFile: String?
    /// Values for `pm.vault`, set after the file was read, in this order.
    var vaultValues: [RunOptions.Variable] = []
    /// Bytes that a script may add to the process's memory before it is stopped.
    var memoryLimit = SandboxOptions.defaultMemoryLimit
}

extension RunOptions {
    static let scripts: [Option<RunOptions>] = [
        Option(
            "--timeout-script", nil, .optional("MS"), in: .scripts,
            "stop a script after this time; default 60000, 0 for no limit"
        ) { (options, use) throws(UsageError) in
            options.settings.scriptTimeout = try use.limit()
        },
        Option(
            "--max-script-memory", nil, .required("SIZE"), in: .scripts,
            "stop a script that takes more memory: 500M, 2G; default 1G, 0 for no limit"
        ) { (options, use) throws(UsageError) in
            options.scripting.memoryLimit = try use.size()
        },
        Option(
            "--module-path", nil, .required("FOLDER"), in: .scripts,
            "look here first for modules that scripts require; may be repeated"
        ) {
            $0.scripting.modulePaths.append($1.text)
        },
        Option(
            "--vault", nil, .required("FILE"), in: .scripts,
            "give pm.vault the names and values of this JSON file"
        ) {
            $0.scripting.vaultFile = $1.text
        },
        Option(
            "--vault-from-env", nil, .required("NAME=ENVVAR"), in: .scripts,
            "give pm.vault a value from the process's own variable ENVVAR; may be repeated"
        ) { (options, use) throws(UsageError) in
            options.scripting.vaultValues.append(try use.variableFromEnvironment())
        },
    ]
}

extension SandboxOptions {
    init(_ options: RunOptions) {
        self.init(
            memoryLimit: options.scripting.memoryLimit == .max ? nil : options.scripting.memoryLimit,
            modules: ModuleSearchPath(
                modulePaths: options.scripting.modulePaths.map { FilePath.absolute($0) },
                collectionFolder: SourceAddress.isURL(options.sources.collection)
                    ? FilePath.absolute(".") : FilePath.folder(of: options.sources.collection),
                nodePath: ProcessEnvironment.value("NODE_PATH")))
    }

    /// Those of a run whose collection lies in the folder that the process runs in.
    static var here: SandboxOptions {
        SandboxOptions(
            modules: ModuleSearchPath(
                collectionFolder: FilePath.absolute("."), nodePath: ProcessEnvironment.value("NODE_PATH")))
    }
}
