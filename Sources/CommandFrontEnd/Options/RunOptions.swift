import HTTPModel
import RunModel

/// What `postrider run` was asked for.
struct RunOptions: Sendable {
    /// A variable set on the command line.
    struct Variable: Sendable, Hashable {
        var name: String
        var value: String
        /// True when the value came from the process environment: such values are secrets more often than not.
        var isFromEnvironment = false
    }

    /// Those of the first collection.
    var sources = SourceOptions()
    /// The collections to run one after the other.
    private(set) var collections: [String] = []
    /// Set in the environment after its file was read, in this order.
    var environmentVariables: [Variable] = []
    var globalVariables: [Variable] = []
    /// The name of a chain, or names of requests with arrows between them.
    var chain: String?
    /// Captures bound to no step, as written: `userId=$.id`.
    var captures: [String] = []
    /// Folders or requests, by name or id; empty runs the whole collection.
    var folders: [String] = []
    var usesPreviewOrg = false
    /// Nil: as many as there are rows of data, else one.
    var iterationCount: Int?
    /// A CSV or JSON file with a row for each iteration.
    var iterationData: String?
    /// Time limits are settled once all options are known.
    var settings = RunSettings()
    /// Nil: the folder that the process runs in.
    var workingDirectory: String?
    var bodyFiles = BodyFiles.Guard.none
    var tls = TLSOptions()
    var scripting = ScriptOptions()
    var export = ExportOptions()
    var recording = RecordingOptions()
    var report = ReportOptions()
    var suppressesExitCode = false

    /// `--timeout-request`, which limits both connecting and every silence: nil when it was not given.
    fileprivate(set) var requestLimit: Limit?

    /// A time limit that was given; nil inside stands for none.
    struct Limit: Sendable, Hashable {
        var duration: Duration?
    }
}

extension RunOptions {
    mutating func limitRequests(to duration: Duration?) { requestLimit = Limit(duration: duration) }

    /// The options for one of the collections.
    func of(_ collection: String) -> RunOptions {
        var options = self
        options.sources.collection = collection
        return options
    }

    /// Puts the arguments in, and refuses what does not go together.
    mutating func finish(collections: [String]) throws(UsageError) {
        self.collections = collections
        sources.collection = collections[0]
        try StandardInput.check(inputs)
        try checkCollections()
        try checkPairs()
        if let requestLimit { apply(requestLimit) }
        try recording.finish()
        try report.finish()
    }

    /// What belongs to one collection cannot serve several.
    private func checkCollections() throws(UsageError) {
        guard collections.count > 1 else { return }
        if chain != nil { throw .onlyOneCollection(option: "--chain", given: collections.count) }
        if export.syncsEnvironment { throw .onlyOneCollection(option: "--sync-environment", given: collections.count) }
    }

    private func checkPairs() throws(UsageError) {
        if export.syncsEnvironment, sources.environment == StandardInput.path {
            throw .excludes(option: "--sync-environment", other: "--environment -")
        }
        if export.syncsEnvironment, sources.environment == nil {
            throw .needs(option: "--sync-environment", other: "--environment")
        }
        if chain == nil, !captures.isEmpty { throw .needs(option: "--capture", other: "--chain") }
        if chain == nil, sources.chains != nil { throw .needs(option: "--chains", other: "--chain") }
        if chain != nil, !folders.isEmpty { throw .excludes(option: "--chain", other: "--folder") }
    }

    private mutating func apply(_ limit: Limit) {
        settings.transfer.silenceTimeout = limit.duration
        guard let duration = limit.duration else { return }
        settings.transfer.connectTimeout = min(settings.transfer.connectTimeout ?? duration, duration)
    }
}
