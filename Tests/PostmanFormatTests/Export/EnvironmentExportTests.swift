import JSONTree
import PostmanFormat
import Testing
import Variables

/// A file, what a run sets, and what is exported.
struct ExportCase: Sendable, CustomTestStringConvertible {
    let json: JSON

    var testDescription: String { json["name"]?.string ?? "" }

    static func load() throws -> [ExportCase] { try Fixture.table("export/environments.json").map(ExportCase.init) }
}

@Suite struct EnvironmentExportTests {
    static let stamp = ExportStamp(time: WallTime(milliseconds: 1_769_854_830_400), product: "Postrider/9")

    @Test(arguments: try ExportCase.load())
    func `has newman's shape`(_ example: ExportCase) throws {
        let scope = example.json["scope"] == "globals" ? Environment.Scope.globals : .environment
        let file = try EnvironmentFile(
            reading: (example.json["file"] ?? .null).utf8(), file: "e.json", as: scope,
            identifiers: IdentifierSource(CountingSource()))
        let environment = file.environment
        var variables = VariableScope(
            environment.variables, name: environment.name.isEmpty ? nil : environment.name, id: environment.id)
        SyncCase.set(example.json["set"], in: &variables)
        let json = EnvironmentExport(variables, as: scope, from: environment).json(Self.stamp)
        let indent = JSONIndentation.spaces(2)
        #expect(json.text(indent: indent) == example.json["expected"]?.text(indent: indent))
    }

    @Test func `a scope without a file gets an id`() throws {
        let export = EnvironmentExport(VariableScope(), as: .globals)
        let json = export.json(Self.stamp, identifiers: IdentifierSource(CountingSource()))
        #expect(json["id"]?.string?.hasPrefix(CountingSource.prefix) == true)
        #expect(json["name"] == "globals")
    }

    @Test func `what is exported can be read again`() throws {
        let scope = VariableScope(
            [Variable(key: "a", value: 1), Variable(key: "p", value: "s", type: "secret", isDisabled: true)], name: "x")
        let bytes = EnvironmentExport(scope, as: .environment).json(Self.stamp).utf8(indent: .spaces(2))
        let read = try EnvironmentFile(reading: bytes, file: "e.json", as: .environment).environment
        #expect(read.name == "x")
        #expect(
            read.variables == [
                Variable(key: "a", value: 1, type: "any"),
                Variable(key: "p", value: "s", type: "secret", isDisabled: true),
            ])
    }

    @Test func `a collection gets a name and the marks of an export`() {
        let collection: JSON = ["item": [], "info": ["name": "c"]]
        #expect(
            CollectionExport(collection).json(Self.stamp).text()
                == #"{"item":[],"info":{"name":"c"},"name":"collection","_postman_variable_scope":"collection","#
                + #""_postman_exported_at":"2026-01-31T10:20:30.400Z","_postman_exported_using":"Postrider/9"}"#)
    }

    @Test(
        arguments: [
            (ExportKind.environment, "out.json", false, "out.json"),
            (.environment, "out", true, "out/newman-environment-2026-01-31-10-20-30-400-0.json"),
            (.globals, "out/", true, "out/newman-globals-2026-01-31-10-20-30-400-0.json"),
            (.collection, ".", true, "./newman-collection-2026-01-31-10-20-30-400-0.json"),
            (.cookieJar, "/", true, "/newman-cookie-jar-2026-01-31-10-20-30-400-0.json"),
        ])
    func `a folder takes a file under newman's name`(
        _ kind: ExportKind, _ given: String, _ isFolder: Bool, _ expected: String
    ) {
        #expect(kind.path(given, isFolder: isFolder, at: Self.stamp.time) == expected)
    }
}
