extension ReporterKind {
    static let progress = ReporterKind(
        name: "progress",
        options: [Option(name: "silent", summary: "show no progress")],
        takesTerminal: true,
        maker: { settings, output in ProgressReporter(isSilent: settings.last("silent") != nil, output: output) })
}
