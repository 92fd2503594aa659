import Diagnostics

/// What a command line asks for.
enum Invocation: Sendable {
    case run(RunOptions)
    case list(ListOptions)
    case check(CheckOptions)
    case mock(MockOptions)
    case convert(ConvertOptions)
    /// The help of a command, or of all of them.
    case help(CommandDescription?)
    /// Verbose: with what runs scripts, and the libraries that they find from here.
    case version(isVerbose: Bool)

    /// In the order in which the help lists them.
    static let commands = [
        RunOptions.command.description, ListOptions.command.description, CheckOptions.command.description,
        MockOptions.command.description, ConvertOptions.command.description,
    ]

    /// Reads everything behind the name of the program. `environment` looks variables of the process up; `config` gives
    /// the files that set options of `run` beforehand.
    static func parse(
        _ arguments: [String], environment: @escaping (String) -> String? = { _ in nil },
        config: () throws(UsageError) -> ConfigSettings = { () throws(UsageError) in ConfigSettings() }
    ) throws(UsageError) -> Invocation {
        guard let first = arguments.first else { throw .noCommand }
        let rest = arguments.dropFirst()
        switch first {
        case "run": return try request(RunOptions.command, rest, environment, Invocation.run, config)
        case "list": return try request(ListOptions.command, rest, environment, Invocation.list)
        case "check": return try request(CheckOptions.command, rest, environment, Invocation.check)
        case "mock": return try request(MockOptions.command, rest, environment, Invocation.mock)
        case "convert": return try request(ConvertOptions.command, rest, environment, Invocation.convert)
        case "--help", "-h": return .help(nil)
        case "--version", "-v": return .version(isVerbose: rest.contains("--verbose"))
        case "help": return try .help(rest.first.map(described))
        default: throw unknown(first)
        }
    }

    private static func request<Options>(
        _ command: Command<Options>, _ arguments: ArraySlice<String>, _ environment: @escaping (String) -> String?,
        _ wrap: (Options) -> Invocation,
        _ config: () throws(UsageError) -> ConfigSettings = { () throws(UsageError) in ConfigSettings() }
    ) throws(UsageError) -> Invocation {
        // Asking for help must work whatever the files hold.
        let asksForHelp = arguments.contains { $0 == "--help" || $0 == "-h" || $0 == "--version" || $0 == "-v" }
        let settings = asksForHelp ? ConfigSettings() : try config()
        switch try command.parse(arguments, environment: environment, settings: settings) {
        case .options(let options): return wrap(options)
        case .help: return .help(command.description)
        case .version: return .version(isVerbose: false)
        }
    }

    private static func described(_ name: String) throws(UsageError) -> CommandDescription {
        guard let command = commands.first(where: { $0.name == name }) else { throw unknown(name) }
        return command
    }

    private static func unknown(_ text: String) -> UsageError {
        guard text.hasPrefix("-") else { return .unknownCommand(text, suggestion: suggestion(for: text)) }
        let spelling = String(text.prefix { $0 != "=" })
        let forms = commands.flatMap(\.options)
        if forms.contains(where: { $0.long == spelling || $0.short.map { "-\($0)" } == spelling }) {
            return .optionBeforeCommand(spelling)
        }
        let known = forms.filter { $0.group != .hidden }.map(\.long)
        return .unknownOption(
            spelling, command: "", suggestion: CloseMatch.suggestion(for: spelling, among: known))
    }

    /// A file where a command should be is most likely a collection to run.
    private static func suggestion(for text: String) -> String? {
        if text.hasSuffix(".json") { return "run \(text)" }
        return CloseMatch.suggestion(for: text, among: commands.map(\.name) + ["help"])
    }
}
