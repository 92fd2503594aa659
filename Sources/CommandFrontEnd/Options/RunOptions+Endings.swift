import RunModel

extension RunOptions {
    /// How long a run may take where `--timeout` stands alone.
    private static let usualTimeLimit = Duration.seconds(180)

    static let endings: [Option<RunOptions>] = [
        Option(
            "--bail", nil, .optional("failure|folder"), in: .ending,
            "end the run at the first failure; with folder only where a script or a request fails, as the run's own error"
        ) { (options, use) throws(UsageError) in
            options.settings.bail = try Bail(use)
        },
        Option(
            "--timeout", nil, .optional("MS"), in: .ending,
            "end the run after this time; 180000 when no time is given, 0 for no limit"
        ) { (options, use) throws(UsageError) in
            options.settings.timeLimit = use.text.isEmpty ? usualTimeLimit : try use.limit()
        },
    ]
}

extension Bail {
    private static let words: [(word: String, bail: Bail)] = [("failure", .failure), ("folder", .folder)]

    /// A list of words; `failure` where there is none.
    fileprivate init(_ use: OptionUse) throws(UsageError) {
        self = []
        for part in use.text.split(separator: ",") {
            let word = part.filter { !$0.isWhitespace }
            guard let known = Self.words.first(where: { $0.word == word }) else {
                throw .notOneOf(Self.words.map(\.word), use.text, option: use.spelling)
            }
            formUnion(known.bail)
        }
        if isEmpty { self = .failure }
    }
}
