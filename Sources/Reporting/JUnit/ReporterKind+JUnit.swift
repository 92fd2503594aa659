extension ReporterKind {
    static let junit = ReporterKind(
        name: "junit",
        options: [Option(name: "export", value: .text("PATH"), summary: "where to write the JUnit report")],
        maker: { settings, output in
            JUnitReporter(file: output.files.open(.run("xml"), at: settings.last("export")?.value), output: output)
        })
}
