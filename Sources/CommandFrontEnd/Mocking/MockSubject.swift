import Diagnostics
import HTTPModel
import MockServing
import OktaStandIn
import PostmanFormat
import Recording
import Variables

/// What a mock server answers with.
struct MockSubject {
    /// For people, such as `Okta stand-in`.
    let title: String
    let answering: any HTTPAnswering
    /// Variables that point requests at a server, by its base URL.
    let environment: (_ baseURL: String) -> [EnvironmentValue]

    static var okta: MockSubject {
        let org = OktaOrg()
        return MockSubject(title: "Okta stand-in", answering: org, environment: org.environment)
    }

    /// The examples that are saved in a collection, with the variables of its environment.
    static func examples(of options: SourceOptions, _ console: Console) throws(Diagnostic) -> MockSubject {
        let sources = try Sources(options, SourceLoader(PostmanAPI(options.api)))
        for warning in sources.warnings { console.show(warning) }
        let server = ExampleServer(
            sources.collection, sources.variables, dynamic: DynamicVariables(random: .system, now: WallTime.now))
        if server.exampleCount == 0 {
            console.show(
                Diagnostic(
                    .warning, "\"\(options.collection)\" holds no saved examples, so every answer is 404",
                    help: "save responses as examples in Postman and export the collection again"))
        }
        let hosts = sources.collection.hostVariables.map { name in
            (name: name, path: Self.path(of: sources.variables.find(name)?.variable.text ?? ""))
        }
        let count = server.exampleCount
        return MockSubject(
            title: "\(count) \(count == 1 ? "example" : "examples") of \(sources.collection.info.name)",
            answering: server,
            environment: { url in hosts.map { EnvironmentValue(key: $0.name, value: url + $0.path) } })
    }

    /// The path that the value of a host variable brings along, as `/v1` in `https://example.com/v1/`.
    private static func path(of base: String) -> String {
        URLParts(parsing: base).pathSegments.filter { !$0.isEmpty }.map { "/" + $0 }.joined()
    }

    /// The responses of a HAR file.
    static func recording(_ path: String) throws(Diagnostic) -> MockSubject {
        let file = try FileBlocks(path: path, as: "recording")
        do throws(HARError) {
            let archive = try RecordedArchive(file, file: path)
            let count = archive.count
            return MockSubject(
                title: "\(count) \(count == 1 ? "exchange" : "exchanges") of \(path)",
                answering: RecordedServer(archive), environment: { _ in [] })
        } catch {
            throw error.diagnostic
        }
    }
}

extension Collection {
    /// The variables that stand for the host of a request, as `{{url}}` in `{{url}}/users`, each once.
    fileprivate var hostVariables: [String] {
        var names: [String] = []
        for item in items.flatMap(\.allItems) {
            let url = item.request.url
            guard url.scheme == nil, url.port == nil, let host = url.host else { continue }
            let tokens = Template(host).tokens
            guard tokens.count == 1, tokens[0].source == host, !names.contains(tokens[0].name) else { continue }
            names.append(tokens[0].name)
        }
        return names
    }
}
