import Diagnostics

extension Command {
    /// One thing on the command line.
    private enum Item {
        case positional(String)
        case use(Option<Options>, OptionUse)
        case help, version
    }

    /// Reads the arguments behind the command's name, by the rules of newman: `--opt value`, `--opt=value`, `-n3`,
    /// bundled flags such as `-kx`, and `--` before arguments that only look like options. The last of several wins, and
    /// all of them win over what config files set.
    func parse(
        _ arguments: some Sequence<String>, environment: @escaping (String) -> String? = { _ in nil },
        settings: ConfigSettings = ConfigSettings()
    ) throws(UsageError) -> Request {
        var options = initial
        try apply(settings, to: &options, besides: given(arguments), environment: environment)
        var scanner = ArgumentScanner(arguments)
        var positionals: [String] = []
        while let token = scanner.next() {
            switch try item(token, from: &scanner) {
            case .positional(let text): positionals.append(text)
            case .use(let option, var use):
                use.environment = environment
                try option.change(&options, use)
            case .help: return .help
            case .version: return .version
            }
        }
        try check(positionals)
        try finish(&options, positionals)
        return .options(options)
    }

    /// The options that are there before the first that is wrong.
    private func given(_ arguments: some Sequence<String>) -> Set<String> {
        var scanner = ArgumentScanner(arguments)
        var names: Set<String> = []
        while let token = scanner.next(), let item = try? item(token, from: &scanner) {
            if case .use(let option, let use) = item { names.formUnion([option.form.long, use.spelling]) }
        }
        return names
    }

    private func item(_ token: ArgumentScanner.Token, from scanner: inout ArgumentScanner) throws(UsageError) -> Item {
        switch token {
        case .argument(let text): return .positional(text)
        case .long(OptionForm.help.long, _): return .help
        case .long(OptionForm.version.long, _): return .version
        case .short(OptionForm.help.short, _): return .help
        case .short(OptionForm.version.short, _): return .version
        case .long(let name, let attached):
            guard let option = option(named: name) else { throw unknown(name) }
            let text = try value(of: option.form, name, attached: attached, from: &scanner)
            return .use(option, OptionUse(spelling: name, text: text))
        case .short(let letter, let rest):
            guard let option = options.first(where: { $0.form.short == letter }) else { throw unknown("-\(letter)") }
            let text = try value(of: option.form, "-\(letter)", bundled: rest, from: &scanner)
            return .use(option, OptionUse(spelling: "-\(letter)", text: text))
        }
    }

    func option(named name: String) -> Option<Options>? {
        if let option = options.first(where: { $0.form.long == name }) { return option }
        guard let unlisted, name.hasPrefix(unlisted.form.long) else { return nil }
        return unlisted
    }

    private func unknown(_ spelling: String) -> UsageError {
        let names = options.map(\.form).filter { $0.group != .hidden }.map(\.long)
        return .unknownOption(
            spelling, command: name,
            suggestion: CloseMatch.suggestion(for: spelling, among: names + ["--help", "--version"]))
    }

    private func check(_ positionals: [String]) throws(UsageError) {
        guard let first = positionals.first else { throw .missingArgument(command: name, positional: positional) }
        guard positionals.count == 1 || takesSeveral else {
            throw .extraArguments(Array(positionals.dropFirst()), command: name, taken: first)
        }
    }

    private func value(
        of form: OptionForm, _ spelling: String, attached: String?, from scanner: inout ArgumentScanner
    ) throws(UsageError) -> String {
        guard let attached else { return try value(of: form, spelling, from: &scanner) }
        if case .none = form.value { throw .unexpectedValue(attached, option: spelling) }
        return attached
    }

    private func value(
        of form: OptionForm, _ spelling: String, bundled rest: String, from scanner: inout ArgumentScanner
    ) throws(UsageError) -> String {
        if case .none = form.value {
            scanner.unbundle(rest)
            return ""
        }
        return rest.isEmpty ? try value(of: form, spelling, from: &scanner) : rest
    }

    private func value(
        of form: OptionForm, _ spelling: String, from scanner: inout ArgumentScanner
    ) throws(UsageError) -> String {
        switch form.value {
        case .none:
            return ""
        case .required(let placeholder):
            guard let text = scanner.nextRaw() else {
                throw .missingValue(option: spelling, placeholder: placeholder, command: name)
            }
            return text
        case .optional:
            return scanner.nextUnlessOption() ?? ""
        }
    }
}
