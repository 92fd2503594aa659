extension ReporterKind {
    static let cli = ReporterKind(
        name: "cli",
        options: CLIReporterOption.allCases.map { Option(name: $0.rawValue, summary: $0.summary) },
        takesTerminal: true,
        maker: { settings, output in
            let options = Set(settings.map(\.name).compactMap(CLIReporterOption.init(rawValue:)))
            return CLIReporter(options: CLIReporterOptions(options), output: output)
        })
}
