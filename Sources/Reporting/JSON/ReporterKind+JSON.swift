import RunModel

extension ReporterKind {
    static let json = ReporterKind(
        name: "json",
        options: [
            Option(name: "export", value: .text("PATH"), summary: "where to write the JSON report"),
            Option(
                name: "bodies", value: .choice(JSONReporter.Bodies.allCases.map(\.rawValue)),
                summary: "whether the JSON report holds the bodies of requests and responses; default full"),
        ],
        maker: { settings, output in
            let bodies = settings.last("bodies")?.value.flatMap(JSONReporter.Bodies.init(rawValue:)) ?? .full
            let file = output.files.open(.run("json"), at: settings.last("export")?.value)
            return JSONReporter(bodies: bodies, file: file, output: output)
        })
}
