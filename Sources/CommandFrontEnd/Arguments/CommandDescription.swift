/// What the help says of a command; the parser reads the same rows.
struct CommandDescription: Sendable {
    /// As typed behind `postrider`.
    var name: String
    /// What it takes: `COLLECTION`, or `COLLECTION...` where there may be several.
    var positional: String
    /// One line, without full stop.
    var summary: String
    /// Complete command lines, each with a few words about it.
    var examples: [Example]
    var options: [OptionForm]

    struct Example: Sendable {
        var line: String
        var meaning: String
    }

    /// `postrider run COLLECTION [options]`
    var usage: String { "postrider \(name) \(positional) [options]" }
}
