import HTTPModel
import RunModel

extension RunOptions {
    static let command = Command<RunOptions>(
        name: "run", positional: "COLLECTION", takesSeveral: true,
        summary: "run a Postman collection, or a chain of its requests",
        examples: [
            .init(line: "postrider run users.json -e staging.json", meaning: "run the whole collection"),
            .init(
                line: "postrider run users.json -e staging.json --chain create-and-expire",
                meaning: "run a chain of users.chains.json"),
            .init(
                line:
                    "postrider run users.json --preview-org --chain \"Create User -> Get User\" --capture userId=$.id",
                meaning: "run two requests against the built-in Okta stand-in"),
            .init(
                line: "postrider run users.json groups.json -r junit --reporter-junit-export out.xml",
                meaning: "run one after the other; files of the second get a -2 in their names: out-2.xml"),
            .init(line: "generate-collection | postrider run -", meaning: "run what standard input holds"),
        ],
        initial: RunOptions(),
        options: selection + variables + chains + requests + tls + scripts + endings + exports
            + recordings
            + ReportOptions.options(in: \RunOptions.report)
            + ending,
        unlisted: ReportOptions.unlisted(in: \RunOptions.report),
        finish: { options, collections throws(UsageError) in try options.finish(collections: collections) })

    private static let selection: [Option<RunOptions>] =
        [
            Option(
                "--folder", nil, .required("NAME"), in: .selection, "run only this folder or request; may be repeated"
            ) {
                if !$1.text.isEmpty { $0.folders.append($1.text) }
            },
            Option(
                "--iteration-count", "n", .required("N"), in: .selection,
                "run everything N times; without it once, or once for each row of data"
            ) { (options, use) throws(UsageError) in
                options.iterationCount = try use.number(atLeast: 1)
            },
            Option(
                "--iteration-data", "d", .required("SOURCE"), in: .selection,
                "run everything with the variables of each row of CSV or JSON, a file or a URL"
            ) {
                $0.iterationData = $1.text.isEmpty ? nil : $1.text
            },
            Option("--preview-org", in: .selection, "start the Okta stand-in and point url and apikey at it") {
                options, _ in
                options.usesPreviewOrg = true
            },
        ] + PostmanAPIOptions.options(in: \RunOptions.sources.api, group: .selection)

    private static let variables: [Option<RunOptions>] =
        SourceOptions.options(in: \RunOptions.sources).filter { $0.form.group == .variables } + [
            Option(
                "--env-var", nil, .required("NAME=VALUE"), in: .variables,
                "set an environment variable of the collection; may be repeated"
            ) { (options, use) throws(UsageError) in
                let (name, value) = try use.assignment("NAME=VALUE")
                options.environmentVariables.append(Variable(name: name, value: value))
            },
            Option(
                "--global-var", nil, .required("NAME=VALUE"), in: .variables, "set a global variable; may be repeated"
            ) {
                (options, use) throws(UsageError) in
                let (name, value) = try use.assignment("NAME=VALUE")
                options.globalVariables.append(Variable(name: name, value: value))
            },
            Option(
                "--env-var-from-env", nil, .required("NAME=ENVVAR"), in: .variables,
                "like --env-var, with the value of the process's own variable ENVVAR; keeps secrets out of the shell's history"
            ) { (options, use) throws(UsageError) in
                options.environmentVariables.append(try use.variableFromEnvironment())
            },
            Option("--strict-variables", in: .variables, "fail a request that has an unresolved variable, unsent") {
                options, _ in
                options.settings.unresolvedVariables = .fail
            },
        ]

    private static let chains: [Option<RunOptions>] =
        [
            Option(
                "--chain", nil, .required("CHAIN"), in: .chains,
                "run a chain by its name, or requests joined by arrows: \"A -> B\""
            ) {
                $0.chain = $1.text
            },
            Option(
                "--capture", nil, .required("NAME=SELECTOR"), in: .chains,
                "keep a part of the first response that has it, as userId=$.id; may be repeated"
            ) { (options, use) throws(UsageError) in
                _ = try use.assignment("NAME=SELECTOR")
                options.captures.append(use.text)
            },
        ] + SourceOptions.options(in: \RunOptions.sources).filter { $0.form.group == .chains }

    private static let requests: [Option<RunOptions>] = [
        Option("--insecure", "k", in: .requests, "do not check TLS certificates") { options, _ in
            options.settings.transfer.verifiesTLS = false
        },
        Option("--ignore-redirects", in: .requests, "do not follow redirects") { options, _ in
            options.settings.redirects.follows = false
        },
        Option(
            "--timeout-request", nil, .optional("MS"), in: .requests,
            "give a request up after this silence, and connecting after this time; default 300000, 0 for no limit"
        ) { (options, use) throws(UsageError) in
            options.limitRequests(to: try use.limit())
        },
        Option(
            "--timeout-connect", nil, .required("MS"), in: .requests,
            "give connecting up after this time; default 30000, 0 for no limit"
        ) { (options, use) throws(UsageError) in
            options.settings.transfer.connectTimeout = try use.limit()
        },
        Option(
            "--max-response-size", nil, .required("SIZE"), in: .requests,
            "give a response up that is larger: 500k, 20M, 1G; default 512M, 0 for no limit"
        ) { (options, use) throws(UsageError) in
            options.settings.transfer.maxResponseSize = try use.size()
        },
        Option("--delay-request", nil, .optional("MS"), in: .requests, "wait before every request") {
            (options, use) throws(UsageError) in
            options.settings.itemDelay = try use.limit() ?? .zero
        },
        Option(
            "--working-dir", nil, .required("FOLDER"), in: .requests,
            "where relative paths of body files and script files start"
        ) {
            $0.workingDirectory = $1.text
        },
        Option("--no-insecure-file-read", in: .requests, "refuse body files outside the working directory") {
            options, _ in
            options.bodyFiles = .insideWorkingDirectory
        },
    ]

    private static let ending: [Option<RunOptions>] = [
        Option("--suppress-exit-code", "x", in: .general, "exit with 0 even if something failed") { options, _ in
            options.suppressesExitCode = true
        }
    ]
}
