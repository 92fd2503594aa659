import JSONTree
import PostmanFormat
import Testing
import Variables

/// An environment file, what a run does to it, and the file afterwards.
struct SyncCase: Sendable, CustomTestStringConvertible {
    let json: JSON

    var testDescription: String { json["name"]?.string ?? "" }

    static func load() throws -> [SyncCase] { try Fixture.table("export/sync.json").map(SyncCase.init) }

    /// The text of a member that lists lines.
    func text(_ name: String) -> String? {
        json[name]?.array.map { $0.compactMap(\.string).joined(separator: "\n") }
    }

    func environment() throws -> Environment {
        try EnvironmentFile(reading: Array((text("file") ?? "").utf8), file: "e.json", as: .environment).environment
    }

    /// Does to a scope what the case says.
    func run(_ scope: inout VariableScope) {
        if json["clear"] == true { scope.clear() }
        for name in json["unset"]?.array ?? [] { scope.unset(name.string ?? "") }
        Self.set(json["set"], in: &scope)
    }

    static func set(_ values: JSON?, in scope: inout VariableScope) {
        for member in values?.object?.members ?? [] { scope.set(member.name, to: member.value) }
    }
}

@Suite struct EnvironmentSyncTests {
    @Test(arguments: try SyncCase.load())
    func `changes what the run changed, and nothing else`(_ example: SyncCase) throws {
        let environment = try example.environment()
        var before = VariableScope(environment.variables)
        SyncCase.set(example.json["override"], in: &before)
        var after = before
        example.run(&after)
        let text = EnvironmentSync(environment).text(before: before, after: after)
        #expect(text.map { String(decoding: $0, as: UTF8.self) } == example.text("expected"))
    }

    @Test(arguments: try SyncCase.load())
    func `the new file reads as the scope was at the end`(_ example: SyncCase) throws {
        guard example.json["override"] == nil else { return }
        let environment = try example.environment()
        let before = VariableScope(environment.variables)
        var after = before
        example.run(&after)
        guard let text = EnvironmentSync(environment).text(before: before, after: after) else { return }
        let file = try EnvironmentFile(reading: text, file: "e.json", as: .environment)
        let read = VariableScope(file.environment.variables)
        for entry in read.entries where !entry.isDisabled {
            #expect(after.find(entry.key)?.value == read.find(entry.key)?.value)
        }
        #expect(Set(read.entries.map(\.key)) == Set(after.entries.map(\.key)))
        #expect(EnvironmentSync(file.environment).text(before: read, after: read) == nil)
    }

    @Test func `a capture that is secret makes its variable one`() throws {
        let text = "[{\"key\": \"a\", \"value\": 1, \"type\": \"default\"}, {\"key\": \"b\", \"value\": 1}]"
        let environment = try EnvironmentFile(reading: Array(text.utf8), file: "e", as: .environment).environment
        let before = VariableScope(environment.variables)
        var after = before
        after.set("a", to: "x", type: "secret")
        after.set("b", to: "y", type: "secret")
        let synced = try #require(EnvironmentSync(environment).text(before: before, after: after))
        #expect(
            String(decoding: synced, as: UTF8.self)
                == "[{\"key\": \"a\", \"value\": \"x\", \"type\": \"secret\"}, {\"key\": \"b\", \"value\": \"y\", \"type\": \"secret\"}]"
        )
    }

    @Test func `without a file there is nothing to write`() {
        let environment = Environment(id: "1", name: "", scope: .environment)
        let after = VariableScope([Variable(key: "a", value: 1)])
        #expect(EnvironmentSync(environment).text(before: VariableScope(), after: after) == nil)
    }
}
