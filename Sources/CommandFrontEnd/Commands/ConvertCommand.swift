import Diagnostics
import PostmanFormat

/// `postrider convert`: writes a collection in another format, whole or not at all.
struct ConvertCommand {
    private let options: ConvertOptions
    private let console: Console

    init(_ options: ConvertOptions, _ console: Console) {
        self.options = options
        self.console = console
    }

    func run() throws(Diagnostic) -> ExitCode {
        let loader = SourceLoader(PostmanAPI(options.run.sources.api))
        let document = try loader.document(options.input, as: .collection)
        console.redactor.learn(contentsOf: loader.secrets)
        switch options.format {
        case .curl: return try writeCommands(document, loader)
        case .collection, nil: return try writeCollection(document)
        }
    }

    private func writeCollection(_ document: SourceLoader.Document) throws(Diagnostic) -> ExitCode {
        let upgrade = try CollectionUpgrade(document)
        for warning in upgrade.warnings { console.show(warning) }
        try write(upgrade.text)
        return .success
    }

    private func writeCommands(
        _ document: SourceLoader.Document, _ loader: SourceLoader
    ) throws(Diagnostic) -> ExitCode {
        let sources = try Sources(document, options.run.sources, loader)
        for warning in sources.warnings { console.show(warning) }
        let conversion = try CurlConversion(sources, options.run, console)
        try write(conversion.text)
        return conversion.isComplete ? .success : .failure
    }

    /// Collections and commands hold what may be secret, so a new file is for its user alone.
    private func write(_ bytes: [UInt8]) throws(Diagnostic) {
        try OutputFile(path: options.output ?? "/dev/stdout").write(bytes, isPrivate: true)
    }
}

extension CollectionUpgrade {
    fileprivate init(_ document: SourceLoader.Document) throws(Diagnostic) {
        do {
            try self.init(reading: document.bytes, file: document.name)
        } catch {
            throw error.diagnostic
        }
    }
}
