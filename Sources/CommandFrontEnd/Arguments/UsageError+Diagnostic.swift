package import Diagnostics

extension UsageError: DiagnosticError {
    package var diagnostic: Diagnostic {
        if case .inConfigFile(let diagnostic) = self { return diagnostic }
        return Diagnostic(.error, message, help: help)
    }

    /// What the process ends with.
    package var exitCode: ExitCode { .usage }

    private var message: String {
        switch self {
        case .noCommand: "no command given"
        case .unknownCommand(let name, _): "unknown command \"\(name)\""
        case .unknownOption(let option, _, _): "unknown option \"\(option)\""
        case .optionBeforeCommand(let option): "option \"\(option)\" stands before the command"
        case .missingArgument(let command, let positional):
            "\"postrider \(command)\" needs an argument: \(positional)"
        case .extraArguments(let extra, _, _), .tooManyFiles(let extra, _):
            "unexpected \(extra.count == 1 ? "argument" : "arguments") \(Self.list(extra))"
        case .unknownConversion(let input, nil): "nothing says what to convert \"\(input)\" to"
        case .unknownConversion(_, let output?): "the name \"\(output)\" does not say what to write"
        case .missingValue(let option, let placeholder, _):
            "option \"\(option)\" needs a value: \(option) \(placeholder)"
        case .unexpectedValue(let value, let option): "option \"\(option)\" takes no value, but has \"\(value)\""
        case .notAWholeNumber(let text, let option, let least, let most):
            "option \"\(option)\" needs a whole number \(Self.range(least, most)), not \"\(text)\""
        case .notASize(let text, let option): "option \"\(option)\" needs a size in bytes, not \"\(text)\""
        case .notOneOf(let allowed, let text, let option):
            "option \"\(option)\" takes \(Self.choice(allowed)), not \"\(text)\""
        case .notAnAssignment(let text, let option, let form): "option \"\(option)\" needs \(form), not \"\(text)\""
        case .notAURL(let text, let option): "option \"\(option)\" needs a URL, not \"\(text)\""
        case .missingEnvironmentVariable(let name, let option):
            "environment variable \"\(name)\", named by \"\(option)\", is not set"
        case .unknownReporterOption(let name, let reporter, _): "reporter \"\(reporter)\" has no option \"\(name)\""
        case .needs(let option, let other): "option \"\(option)\" works only together with \"\(other)\""
        case .excludes(let option, let other): "options \"\(option)\" and \"\(other)\" exclude each other"
        case .onlyOneCollection(let option, let count):
            "option \"\(option)\" works with one collection only, not with \(count)"
        case .standardInputTwice(let names):
            "standard input cannot be both \(names.dropLast().joined(separator: ", ")) and \(names.last ?? "")"
        case .inConfigFile(let diagnostic): diagnostic.message
        }
    }

    private var help: String? {
        switch self {
        case .noCommand: "\"postrider run COLLECTION\" runs a collection; \"postrider --help\" lists the commands"
        case .unknownCommand(_, let suggestion):
            suggestion.map { "did you mean \"postrider \($0)\"?" } ?? "\"postrider --help\" lists the commands"
        case .unknownOption(_, let command, let suggestion):
            suggestion.map { "did you mean \"\($0)\"?" } ?? Self.seeHelp(command)
        case .optionBeforeCommand(let option): "write it behind the command: postrider run COLLECTION \(option)"
        case .missingArgument(let command, let positional): "postrider \(command) \(positional) [options]"
        case .extraArguments(_, let command, let taken):
            "\"postrider \(command)\" takes one argument, here \"\(taken)\"; put quotes around one that has blanks"
        case .tooManyFiles(_, let command): "\"postrider \(command)\" reads one file and writes one"
        case .unknownConversion(_, nil): "give --to curl or --to v2.1, or a file to write that ends in .curl or .json"
        case .unknownConversion: "give --to curl or --to v2.1, or a name that ends in .curl or .json"
        case .missingValue(_, _, let command): Self.seeHelp(command)
        case .unexpectedValue(_, let option): "write \"\(option)\" alone"
        case .notAWholeNumber, .notOneOf, .notAnAssignment: nil
        case .notAURL: "begin it with https://"
        case .notASize: "k, M and G count in steps of 1024: 500k, 20M, 1G; 0 stands for no limit"
        case .missingEnvironmentVariable(let name, _): "set it with: export \(name)=…"
        case .unknownReporterOption(_, let reporter, let suggestion):
            suggestion.map { "did you mean \"--reporter-\(reporter)-\($0)\"?" } ?? Self.seeHelp("run")
        case .needs(_, "--to curl"): "a collection is converted as a whole"
        case .needs(_, let other): "name one with \"\(other)\""
        case .excludes: "leave one of them out"
        case .onlyOneCollection: "run them one by one"
        case .standardInputTwice: "\"-\" stands for standard input; put the others into files"
        case .inConfigFile(let diagnostic): diagnostic.help
        }
    }

    private static func seeHelp(_ command: String) -> String {
        command.isEmpty ? "\"postrider --help\" lists the options" : "\"postrider \(command) --help\" lists the options"
    }

    private static func list(_ texts: [String]) -> String { texts.map { "\"\($0)\"" }.joined(separator: ", ") }

    /// `auto, on or off`
    private static func choice(_ texts: [String]) -> String {
        guard let last = texts.last, texts.count > 1 else { return texts.joined() }
        return texts.dropLast().joined(separator: ", ") + " or " + last
    }

    private static func range(_ least: Int, _ most: Int) -> String {
        most == WholeNumber.largest ? "of at least \(least)" : "from \(least) to \(most)"
    }
}
