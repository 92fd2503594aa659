import Diagnostics
import Reporting

/// Which reports a run writes, and how.
struct ReportOptions: Sendable, Hashable {
    enum Colour: String, Sendable, CaseIterable {
        /// Colours on a terminal only.
        case auto
        case on, off
    }

    /// A reporter that was asked for, with what was set for it.
    struct Reporter: Sendable, Hashable {
        var name: String
        var settings: [ReporterSetting] = []
    }

    var reporters = [Reporter(name: "cli")]
    /// Names of reporters that are not there. As with newman the run goes on without them.
    var unknownReporters: [String] = []
    var colour = Colour.auto
    var usesUnicode = true
    /// Whether the terminal report shows requests and responses in detail.
    var isVerbose = false
    var showsSecrets = false
    /// Whether some report shows the bodies of requests and responses.
    var showsBodies: Bool { isVerbose || reporters.contains { $0.name == "json" } }
    fileprivate var isSilent = false
    /// What stands behind `--reporter-` as it was given, until it is known which reporters it concerns.
    fileprivate var reporterSettings: [ReporterSetting] = []
}

extension ReportOptions {
    static func options<Options>(
        in report: any WritableKeyPath<Options, ReportOptions> & Sendable
    ) -> [Option<Options>] {
        [
            Option("--reporters", "r", .optional("LIST"), in: .report, reportersSummary) { options, use in
                options[keyPath: report].select(use.text)
            }
        ] + reporterOptions(in: report) + [
            Option("--silent", in: .report, "print nothing on standard output") { options, _ in
                options[keyPath: report].isSilent = true
            },
            Option("--verbose", in: .report, "show headers, bodies and times of each request") { options, _ in
                options[keyPath: report].isVerbose = true
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
            options[keyPath: report].reporterSettings.append(ReporterSetting(use))
        }
    }

    private static let reportersSummary =
        "reports to write, with commas between; there is: \(ReporterKind.all.map(\.name).joined(separator: ", "))"

    /// `--reporter-cli-no-summary`, and `--reporter-no-summary` for every reporter that knows it.
    private static func reporterOptions<Options>(
        in report: any WritableKeyPath<Options, ReportOptions> & Sendable
    ) -> [Option<Options>] {
        var options: [Option<Options>] = []
        var shared: [ReporterKind.Option] = []
        for kind in ReporterKind.all {
            for known in kind.options {
                options.append(option(known, named: "\(kind.name)-\(known.name)", in: .report, report))
                if !shared.contains(where: { $0.name == known.name }) { shared.append(known) }
            }
        }
        return options + shared.map { option($0, named: $0.name, in: .hidden, report) }
    }

    private static func option<Options>(
        _ known: ReporterKind.Option, named name: String, in group: OptionForm.Group,
        _ report: any WritableKeyPath<Options, ReportOptions> & Sendable
    ) -> Option<Options> {
        Option("--reporter-\(name)", nil, known.formValue, in: group, known.summary) {
            (options, use) throws(UsageError) in
            try known.check(use)
            options[keyPath: report].reporterSettings.append(ReporterSetting(use))
        }
    }

    /// Takes the reporters of a list, each once.
    private mutating func select(_ list: String) {
        reporters = []
        unknownReporters = []
        for part in list.split(separator: ",") {
            let name = part.filter { !$0.isWhitespace }
            if name.isEmpty || reporters.contains(where: { $0.name == name }) { continue }
            if ReporterKind.named(name) == nil {
                unknownReporters.append(name)
            } else {
                reporters.append(Reporter(name: name))
            }
        }
    }

    /// Gives each selected reporter its settings. What is set for all of them counts more.
    mutating func finish() throws(UsageError) {
        let given = reporterSettings + (isSilent ? [ReporterSetting("silent")] : [])
        for index in reporters.indices {
            let name = reporters[index].name
            let known = ReporterKind.named(name)?.options.map(\.name) ?? []
            var own: [ReporterSetting] = []
            for setting in given where !known.contains(setting.name) && setting.name.hasPrefix(name + "-") {
                let option = String(setting.name.dropFirst(name.count + 1))
                guard known.contains(option) else {
                    let suggestion = CloseMatch.suggestion(for: option, among: known)
                    throw .unknownReporterOption(option, reporter: name, suggestion: suggestion)
                }
                own.append(ReporterSetting(option, setting.value))
            }
            reporters[index].settings = own + given.filter { known.contains($0.name) }
        }
    }
}

extension ReporterSetting {
    /// An option with everything behind `--reporter-` in its name.
    fileprivate init(_ use: OptionUse) {
        self.init(String(use.spelling.dropFirst("--reporter-".count)), use.text.isEmpty ? nil : use.text)
    }
}

extension ReporterKind.Option {
    fileprivate var formValue: OptionForm.Value {
        switch value {
        case .none: .none
        case .text(let placeholder): .optional(placeholder)
        case .choice(let words): .optional(words.joined(separator: "|"))
        }
    }

    /// Refuses a value that is none of those to choose from.
    fileprivate func check(_ use: OptionUse) throws(UsageError) {
        guard case .choice(let words) = value, !use.text.isEmpty, !words.contains(use.text) else { return }
        throw .notOneOf(words, use.text, option: use.spelling)
    }
}
