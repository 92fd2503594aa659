import Diagnostics

extension Command {
    /// Reads the arguments behind the command's name, by the rules of newman: `--opt value`, `--opt=value`, `-n3`,
    /// bundled flags such as `-kx`, and `--` before arguments that only look like options. The last of several wins.
    func parse(
        _ arguments: some Sequence<String>, environment: @escaping (String) -> String? = { _ in nil }
    ) throws(UsageError) -> Request {
        var scanner = ArgumentScanner(arguments)
        var options = initial
        var positionals: [String] = []
        while let token = scanner.next() {
            switch token {
            case .argument(let text):
                positionals.append(text)
            case .long(let name, let attached):
                if name == OptionForm.help.long { return .help }
                if name == OptionForm.version.long { return .version }
                guard let option = option(named: name) else { throw unknown(name) }
                let text = try value(of: option.form, name, attached: attached, from: &scanner)
                try option.change(&options, OptionUse(spelling: name, text: text, environment: environment))
            case .short(let letter, let rest):
                if letter == OptionForm.help.short { return .help }
                if letter == OptionForm.version.short { return .version }
                guard let option = self.options.first(where: { $0.form.short == letter }) else {
                    throw unknown("-\(letter)")
                }
                let text = try value(of: option.form, "-\(letter)", bundled: rest, from: &scanner)
                try option.change(&options, OptionUse(spelling: "-\(letter)", text: text, environment: environment))
            }
        }
        try finish(&options, argument(positionals))
        return .options(options)
    }

    private func option(named name: String) -> Option<Options>? {
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

    private func argument(_ positionals: [String]) throws(UsageError) -> String {
        guard let first = positionals.first else { throw .missingArgument(command: name, positional: positional) }
        guard positionals.count == 1 else {
            throw .extraArguments(Array(positionals.dropFirst()), command: name, taken: first)
        }
        return first
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
