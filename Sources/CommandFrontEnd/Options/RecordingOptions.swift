import Recording

/// What is recorded, and what a recording answers.
struct RecordingOptions: Sendable, Hashable {
    /// The HAR to write.
    var record: String?
    /// The HAR to answer from.
    var replay: String?
    var rules = MatchRules()
    var timing = Playback.Timing.none
    /// Whether an exchange that nobody asked for fails the run.
    var isStrict = false
    /// Whether requests without an answer in the recording are sent, and added to it.
    var recordsMissing = false
    /// The first option given that says nothing without `--replay`.
    fileprivate var replayOption: String?

    /// Whether no request leaves this process.
    var isOffline: Bool { replay != nil && !recordsMissing }

    fileprivate mutating func needsReplay(_ option: OptionUse) { replayOption = replayOption ?? option.spelling }

    /// Refuses what does not go together.
    func finish() throws(UsageError) {
        if record != nil, replay != nil { throw .excludes(option: "--record", other: "--replay") }
        if replay == nil, let replayOption { throw .needs(option: replayOption, other: "--replay") }
    }
}

extension RunOptions {
    static let recordings: [Option<RunOptions>] = [
        Option(
            "--record", nil, .required("FILE"), in: .recordings,
            "write every request and response to a HAR file, secrets replaced by stand-ins"
        ) {
            $0.recording.record = $1.text
        },
        Option(
            "--replay", nil, .required("FILE"), in: .recordings, "answer from this HAR file, without any network"
        ) {
            $0.recording.replay = $1.text
        },
        Option(
            "--replay-match", nil, .required("PARTS"), in: .recordings,
            "what must agree with the recording, with commas between: method, origin, path, query, body, header:NAME; default method,path,query,body"
        ) { (options, use) throws(UsageError) in
            options.recording.rules = try use.matchRules()
            options.recording.needsReplay(use)
        },
        Option(
            "--replay-timing", nil, .required("none|recorded"), in: .recordings,
            "answer at once, or after the time that was recorded; default none"
        ) { (options, use) throws(UsageError) in
            options.recording.timing = try use.choice(Playback.Timing.self)
            options.recording.needsReplay(use)
        },
        Option(
            "--replay-strict", in: .recordings, "fail the run if a recorded exchange was never asked for"
        ) { options, use in
            options.recording.isStrict = true
            options.recording.needsReplay(use)
        },
        Option(
            "--record-missing", in: .recordings,
            "with --replay: send what the recording has no answer to, and add it"
        ) { options, use in
            options.recording.recordsMissing = true
            options.recording.needsReplay(use)
        },
    ]
}

extension OptionUse {
    private static let parts = ["method", "origin", "path", "query", "body"]

    /// `method,path,header:X-Name`
    fileprivate func matchRules() throws(UsageError) -> MatchRules {
        let words = text.split(separator: ",").map { String($0.filter { $0 != " " }) }
        var rules = MatchRules()
        rules.method = words.contains("method")
        rules.origin = words.contains("origin")
        rules.path = words.contains("path")
        rules.query = words.contains("query")
        rules.body = words.contains("body")
        for word in words where !Self.parts.contains(word) {
            let name = word.hasPrefix("header:") ? String(word.dropFirst("header:".count)) : ""
            guard !name.isEmpty else { throw .notOneOf(Self.parts + ["header:NAME"], word, option: spelling) }
            rules.fields.append(name)
        }
        guard !words.isEmpty else { throw .notOneOf(Self.parts + ["header:NAME"], text, option: spelling) }
        return rules
    }
}
