/// What `postrider mock` was asked for.
struct MockOptions: Sendable, Hashable {
    enum Subject: String, Sendable, CaseIterable {
        case okta
    }

    var subject = Subject.okta
    /// 0 lets the system choose a free one.
    var port = 0
    /// Where to write an environment that points at the server.
    var environmentFile: String?

    static let command = Command<MockOptions>(
        name: "mock", positional: "okta", summary: "serve the Okta stand-in on this machine until Ctrl-C",
        examples: [
            .init(
                line: "postrider mock okta --port 8080 --write-environment okta.json",
                meaning: "serve, and write the environment to run collections with")
        ],
        initial: MockOptions(),
        options: [
            Option("--port", nil, .required("N"), in: .serving, "listen on this port; a free one is chosen without it")
            {
                (options, use) throws(UsageError) in
                options.port = try use.number(atMost: 65535)
            },
            Option(
                "--write-environment", nil, .required("FILE"), in: .serving,
                "write a Postman environment with the server's url and apikey"
            ) {
                $0.environmentFile = $1.text
            },
        ],
        unlisted: nil,
        finish: { options, arguments throws(UsageError) in
            guard let subject = Subject(rawValue: arguments[0]) else { throw .unknownMock(arguments[0]) }
            options.subject = subject
        })
}
