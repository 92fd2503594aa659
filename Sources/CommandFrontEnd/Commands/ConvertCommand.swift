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
        let collection = try upgraded(input)
        guard options.format == .curl else {
            try write(collection.bytes)
            return .success
        }
        return try writeCommands(collection, loader)
    }

    /// The input as a collection, of v2.1 unless it is to be read here anyway.
    private func upgraded(_ input: ConversionInput) throws(Diagnostic) -> SourceLoader.Document {
        switch input {
        case .collection(let document) where options.format == .curl: return document
        case .collection(var document):
            let upgrade = try CollectionUpgrade(document)
            for warning in upgrade.warnings { console.show(warning) }
            document.bytes = upgrade.text
            return document
        case .recording(let bytes, let name):
            let conversion = try RecordingConversion(bytes, name: name)
            for warning in conversion.warnings { console.show(warning) }
            return SourceLoader.Document(bytes: conversion.text, name: name)
        }
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
