/// How an option is written and what the help says of it.
struct OptionForm: Sendable, Hashable {
    enum Value: Sendable, Hashable {
        case none
        /// Takes the next argument, whatever it looks like.
        case required(String)
        /// Takes the next argument only if that does not start with `-`.
        case optional(String)
    }

    /// Where the help lists it.
    enum Group: String, Sendable, CaseIterable {
        case selection = "What to run"
        case conversion = "Conversion"
        case variables = "Variables"
        case chains = "Chains"
        case requests = "Requests"
        case scripts = "Scripts"
        case ending = "When to end"
        case exports = "For the next run"
        case recordings = "Recordings"
        case report = "Report"
        case serving = "Serving"
        case general = "General"
        /// Understood, but not listed.
        case hidden = ""
    }

    /// With both dashes: `--environment`.
    var long: String
    var short: Character?
    var value: Value
    var group: Group
    /// One line, lower case, no full stop.
    var summary: String

    static let help = OptionForm(long: "--help", short: "h", value: .none, group: .general, summary: "print this help")
    static let version = OptionForm(
        long: "--version", short: "v", value: .none, group: .general,
        summary: "print the version; with --verbose the libraries of scripts, too")

    /// `FILE`, `[MS]`, or nothing.
    var placeholder: String {
        switch value {
        case .none: ""
        case .required(let name): name
        case .optional(let name): "[\(name)]"
        }
    }
}
