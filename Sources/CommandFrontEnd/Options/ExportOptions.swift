import PostmanFormat

/// What a run writes out for a next one, and what it begins with that an earlier one wrote.
struct ExportOptions: Sendable, Hashable {
    /// A file, or a folder for a file of newman's name.
    var paths: [ExportKind: String] = [:]
    /// Whether the environment file is brought up to date.
    var syncsEnvironment = false
    /// A cookie jar file to begin with.
    var cookieJar: String?
}

extension RunOptions {
    static let exports: [Option<RunOptions>] =
        [
            (ExportKind.environment, "the environment"), (.globals, "the globals"), (.collection, "the collection"),
            (.cookieJar, "the cookies"),
        ].map { kind, what in
            Option(
                "--export-\(kind.rawValue)", nil, .required("PATH"), in: .exports,
                "write \(what) as the run leaves \(kind == .environment || kind == .collection ? "it" : "them")"
            ) {
                $0.export.paths[kind] = $1.text
            }
        } + [
            Option(
                "--sync-environment", in: .exports, "bring the environment file up to date with what the run set"
            ) { options, _ in
                options.export.syncsEnvironment = true
            },
            Option("--cookie-jar", nil, .required("FILE"), in: .exports, "begin with the cookies of this file") {
                $0.export.cookieJar = $1.text
            },
        ]
}
