import Diagnostics
import Reporting

/// Which reports a run writes, and how.
struct ReportOptions: Sendable, Hashable {
    enum Colour: String, Sendable, CaseIterable {
        /// Colours on a terminal only.
        case auto
        case on, off
    }

    /// A reporter that was asked for, with those of its options that are on.
    struct Reporter: Sendable, Hashable {
        var name: String
        var options: [String] = []
    }

    var reporters = [Reporter(name: "cli")]
    var colour = Colour.auto
    var usesUnicode = true
    var showsSecrets = false
    fileprivate var isSilent = false
    /// Names behind `--reporter-` as they were given, until it is known which reporters they concern.
    fileprivate var reporterOptions: [String] = []
}

extension ReportOptions {
    static func options<Options>(
        in report: any WritableKeyPath<Options, ReportOptions> & Sendable
    ) -> [Option<Options>] {
        [
            Option("--reporters", "r", .optional("LIST"), in: .report, reportersSummary) {
                (options, use) throws(UsageError) in
                options[keyPath: report].reporters = try selected(use.text)
            }
        ] + reporterOptions(in: report) + [
            Option("--silent", in: .report, "print nothing on standard output") { options, _ in
                options[keyPath: report].isSilent = true
            },
            Option("--color", nil, .required("auto|on|off"), in: .report, "when to write colours; auto: on a terminal")
            {
                (options, use) throws(UsageError) in
                options[keyPath: report].colour = try use.choice(Colour.self)
            },
            Option("--disable-unicode", in: .report, "write words and ASCII instead of symbols") { options, _ in
                options[keyPath: report].usesUnicode = false
            },
            Option("--show-secrets", in: .report, "do not mask secrets") { options, _ in
                options[keyPath: report].showsSecrets = true
            },
        ]
    }

    /// Options of reporters that are not there: newman ignores them, together with the value behind them.
    static func unlisted<Options>(
        in report: any WritableKeyPath<Options, ReportOptions> & Sendable
    ) -> Option<Options> {
        Option("--reporter-", nil, .optional("VALUE"), in: .hidden, "") { options, use in
            options[keyPath: report].reporterOptions.append(String(use.spelling.dropFirst("--reporter-".count)))
        }
    }

    private static let reportersSummary =
        "reports to write, with commas between; there is: \(ReporterKind.all.map(\.name).joined(separator: ", "))"

    /// `--reporter-cli-no-summary`, and `--reporter-no-summary` for every reporter that knows it.
    private static func reporterOptions<Options>(
        in report: any WritableKeyPath<Options, ReportOptions> & Sendable
    ) -> [Option<Options>] {
        ReporterKind.all.flatMap { kind in
            kind.options.flatMap { option in
                [(kind.name + "-" + option.name, OptionForm.Group.report), (option.name, .hidden)].map { name, group in
                    Option("--reporter-\(name)", in: group, option.summary) { options, _ in
                        options[keyPath: report].reporterOptions.append(name)
                    }
                }
            }
        }
    }

    /// The reporters of a list, each once.
    private static func selected(_ list: String) throws(UsageError) -> [Reporter] {
        var reporters: [Reporter] = []
        for part in list.split(separator: ",") {
            let name = part.filter { !$0.isWhitespace }
            if name.isEmpty || reporters.contains(where: { $0.name == name }) { continue }
            guard ReporterKind.named(name) != nil else {
                throw .unknownReporter(name, known: ReporterKind.all.map(\.name))
            }
            reporters.append(Reporter(name: name))
        }
        return reporters
    }

    /// Gives each selected reporter its options.
    mutating func finish() throws(UsageError) {
        let given = reporterOptions + (isSilent ? ["silent"] : [])
        for index in reporters.indices {
            let name = reporters[index].name
            let known = ReporterKind.named(name)?.options.map(\.name) ?? []
            for option in given {
                if known.contains(option) {
                    reporters[index].options.append(option)
                } else if option.hasPrefix(name + "-") {
                    let own = String(option.dropFirst(name.count + 1))
                    guard known.contains(own) else {
                        let suggestion = CloseMatch.suggestion(for: own, among: known)
                        throw .unknownReporterOption(own, reporter: name, suggestion: suggestion)
                    }
                    reporters[index].options.append(own)
                }
            }
        }
    }
}
