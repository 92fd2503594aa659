import Diagnostics
import PostmanFormat

/// `postrider convert`: writes a collection, or a recording, in another format, whole or not at all.
struct ConvertCommand {
    private let options: ConvertOptions
    private let console: Console

    init(_ options: ConvertOptions, _ console: Console) {
        self.options = options
        self.console = console
    }

    func run() throws(Diagnostic) -> ExitCode {
        SignalWatch.start(nil)
        let loader = SourceLoader(PostmanAPI(options.run.sources.api))
        let input = try ConversionInput(options.input, loader)
        console.redactor.learn(contentsOf: loader.secrets)
        switch input {
        case .collection(let document) where options.format == .curl: return try writeCommands(document, loader)
        case .collection(let document): try write(upgraded(document))
        case .recording(let bytes, let name):
            let conversion = RecordingConversion(bytes, name: name, show: console.show)
            guard options.format == .curl else {
                try conversion.write(to: output)
                break
            }
            let document = SourceLoader.Document(bytes: try conversion.requests(), name: name)
            try MemoryAllowance.check(document.bytes.count, of: "collection made of", name)
            return try writeCommands(document, loader)
        }
        return .success
    }

    private func upgraded(_ document: SourceLoader.Document) throws(Diagnostic) -> [UInt8] {
        let upgrade = try CollectionUpgrade(document)
        for warning in upgrade.warnings { console.show(warning) }
        return upgrade.text
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
        try OutputFile(path: output).write(bytes, isPrivate: true)
    }

    private var output: String { options.output ?? "/dev/stdout" }
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
