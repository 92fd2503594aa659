/// What `postrider mock` was asked for.
struct MockOptions: Sendable, Hashable {
    enum Subject: Sendable, Hashable {
        /// The Okta stand-in.
        case okta
        /// The examples that are saved in a collection.
        case collection
        /// The responses of a HAR file.
        case recording
    }

    var subject = Subject.okta
    /// The collection, and the variables of its examples; or the recording, in the collection's place.
    var sources = SourceOptions()
    /// 0 lets the system choose a free one.
    var port = 0
    var delay = Duration.zero
    /// PEM files to serve TLS with, both or neither.
    var certificate: String?
    var key: String?
    /// Where to write an environment that points at the server.
    var environmentFile: String?
    /// Whether each answer has a line in the log.
    var logs = true

    static let command = Command<MockOptions>(
        name: "mock", positional: "okta|COLLECTION|FILE.har",
        summary: "serve the Okta stand-in, a collection's examples or a recording until Ctrl-C",
        examples: [
            .init(
                line: "postrider mock okta --port 8080 --write-environment okta.json",
                meaning: "serve, and write the environment to run collections with"),
            .init(
                line: "postrider mock users.json --write-environment mock.json",
                meaning: "answer from the examples that are saved in the collection"),
            .init(line: "postrider mock users.har", meaning: "answer as the recorded server did"),
        ],
        initial: MockOptions(),
        options: serving + SourceOptions.options(in: \MockOptions.sources).filter { $0.form.group == .variables }
            + PostmanAPIOptions.options(in: \MockOptions.sources.api, group: .general),
        unlisted: nil,
        finish: { options, arguments throws(UsageError) in
            try options.finish(subject: arguments[0])
        })

    private mutating func finish(subject name: String) throws(UsageError) {
        if name != "okta" {
            subject = name.lowercased().hasSuffix(".har") ? .recording : .collection
            sources.collection = name
            try StandardInput.check(sources.inputs)
        }
        if key != nil, certificate == nil { throw .needs(option: "--key", other: "--tls") }
        if certificate != nil, key == nil { throw .needs(option: "--tls", other: "--key") }
    }

    private static let serving: [Option<MockOptions>] = [
        Option("--port", nil, .required("N"), in: .serving, "listen on this port; a free one is chosen without it") {
            (options, use) throws(UsageError) in
            options.port = try use.number(atMost: 65535)
        },
        Option("--tls", nil, .required("FILE"), in: .serving, "serve https with this certificate (PEM)") {
            $0.certificate = $1.text
        },
        Option("--key", nil, .required("FILE"), in: .serving, "the key of the certificate (PEM, without a passphrase)")
        {
            $0.key = $1.text
        },
        Option("--delay", nil, .required("MS"), in: .serving, "let each answer wait so long") {
            (options, use) throws(UsageError) in
            options.delay = try use.limit() ?? .zero
        },
        Option(
            "--write-environment", nil, .required("FILE"), in: .serving,
            "write a Postman environment that points requests at the server"
        ) {
            $0.environmentFile = $1.text
        },
        Option("--silent", nil, .none, in: .serving, "log no requests") { options, _ in options.logs = false },
    ]
}
