extension ReporterKind {
    static let cli = ReporterKind(
        name: "cli",
        options: CLIReporterOption.allCases.map { Option(name: $0.rawValue, summary: $0.summary) },
        maker: { options, output in
            let options = Set(options.compactMap(CLIReporterOption.init(rawValue:)))
            return CLIReporter(options: CLIReporterOptions(options), output: output)
        })
}
