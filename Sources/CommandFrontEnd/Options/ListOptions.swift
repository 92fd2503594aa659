/// What `postrider list` was asked for.
struct ListOptions: Sendable, Hashable {
    var sources = SourceOptions()

    static let command = Command<ListOptions>(
        name: "list", positional: "COLLECTION", summary: "show the requests, chains and variables of a collection",
        examples: [.init(line: "postrider list users.json -e staging.json", meaning: "what is there to run")],
        initial: ListOptions(),
        options: SourceOptions.options(in: \ListOptions.sources)
            + PostmanAPIOptions.options(in: \ListOptions.sources.api, group: .general),
        unlisted: nil,
        finish: { options, arguments throws(UsageError) in
            options.sources.collection = arguments[0]
            try StandardInput.check(options.sources.inputs)
        })
}
