/// A command: its options, and what becomes of its argument.
struct Command<Options>: Sendable where Options: Sendable {
    /// What a command line asks for.
    enum Request {
        case options(Options)
        case help, version
    }

    let name: String
    let positional: String
    /// Whether it takes more than one argument.
    var takesSeveral = false
    /// What may stand behind the first, for the help.
    var further = "..."
    let summary: String
    let examples: [CommandDescription.Example]
    let initial: Options
    let options: [Option<Options>]
    /// Takes options that no row has, such as those of reporters that are not selected.
    let unlisted: Option<Options>?
    /// Takes the arguments, at least one, once all options are known, and refuses what does not go together.
    let finish: @Sendable (inout Options, _ arguments: [String]) throws(UsageError) -> Void

    var description: CommandDescription {
        CommandDescription(
            name: name, positional: takesSeveral ? positional + further : positional, summary: summary,
            examples: examples,
            options: options.map(\.form) + [.help, .version])
    }
}
