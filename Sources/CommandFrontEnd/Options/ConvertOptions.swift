/// What `postrider convert` was asked for.
struct ConvertOptions: Sendable {
    /// What the result is written in.
    enum Format: String, Sendable, CaseIterable {
        case curl
        case collection = "v2.1"

        /// The format that a file's name asks for by its ending.
        init?(fileName: String) {
            switch fileName.split(separator: ".").last?.lowercased() {
            case "curl", "sh": self = .curl
            case "json": self = .collection
            default: return nil
            }
        }
    }

    /// Where the input and its variables come from, and which of its requests are meant.
    var run = RunOptions()
    /// Nil until it is known.
    private(set) var format: Format?
    /// Nil writes to standard output.
    private(set) var output: String?
    var showsSecrets = false

    var input: String { run.sources.collection }

    fileprivate mutating func finish(_ arguments: [String]) throws(UsageError) {
        guard arguments.count <= 2 else { throw .tooManyFiles(Array(arguments.dropFirst(2)), command: "convert") }
        run.sources.collection = arguments[0]
        try StandardInput.check(run.sources.inputs)
        output = arguments.count == 2 && arguments[1] != StandardInput.path ? arguments[1] : nil
        format = format ?? output.flatMap { Format(fileName: $0) }
        if format == nil { throw .unknownConversion(of: input, to: output) }
        if format != .curl, !run.folders.isEmpty { throw .needs(option: "--folder", other: "--to curl") }
    }
}

extension ConvertOptions {
    static let command = Command<ConvertOptions>(
        name: "convert", positional: "INPUT", takesSeveral: true, further: " [OUTPUT]",
        summary: "convert a collection of any version, or a HAR, to a collection of v2.1 or to curl commands",
        examples: [
            .init(line: "postrider convert old.json new.json", meaning: "bring a collection of v1 or v2.0 to v2.1"),
            .init(
                line: "postrider convert users.json users.curl -e staging.json",
                meaning: "write each request as a curl command; run them with: sh users.curl"),
            .init(
                line: "postrider convert users.json --to curl --folder \"Create User\" -e staging.json",
                meaning: "print one of them"),
            .init(
                line: "postrider convert recording.har collection.json",
                meaning: "make a collection with the recorded responses as its examples"),
        ],
        initial: ConvertOptions(),
        options: conversion + variables + requests
            + PostmanAPIOptions.options(in: \ConvertOptions.run.sources.api, group: .general),
        unlisted: nil,
        finish: { options, arguments throws(UsageError) in try options.finish(arguments) })

    private static let conversion: [Option<ConvertOptions>] = [
        Option(
            "--to", nil, .required("curl|v2.1"), in: .conversion,
            "what to write; without it OUTPUT ends in .curl or .sh, or in .json for v2.1"
        ) { (options, use) throws(UsageError) in
            options.format = try use.choice(Format.self)
        },
        Option(
            "--folder", nil, .required("NAME"), in: .conversion,
            "only the requests of this folder, or this request, as curl commands; may be repeated"
        ) {
            if !$1.text.isEmpty { $0.run.folders.append($1.text) }
        },
        Option(
            "--show-secrets", in: .conversion, "write secrets into curl commands, instead of names of shell variables"
        ) { options, _ in
            options.showsSecrets = true
        },
    ]

    private static let variables = lifted([
        "--environment", "--globals", "--env-var", "--global-var", "--env-var-from-env",
    ])

    private static let requests = lifted(["--working-dir"])

    /// The same options as those of `run`.
    private static func lifted(_ names: [String]) -> [Option<ConvertOptions>] {
        RunOptions.command.options.filter { names.contains($0.form.long) }.map { $0.lifted(to: \.run) }
    }
}

extension Option {
    /// The same option for options that hold these.
    func lifted<Outer>(to path: any WritableKeyPath<Outer, Options> & Sendable) -> Option<Outer> {
        Option<Outer>(form.long, form.short, form.value, in: form.group, form.summary) {
            (options, use) throws(UsageError) in
            try change(&options[keyPath: path], use)
        }
    }
}
