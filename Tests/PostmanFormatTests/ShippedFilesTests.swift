import JSONTree
import PostmanFormat
import Testing
import Variables

@Suite struct ShippedFilesTests {
    @Test func `the Okta collection reads without a doubt`() throws {
        let file = try ShippedFiles.collection()
        #expect(file.warnings.isEmpty)
        #expect(file.format == .v2)
    }

    @Test func `names and ids are there once`() throws {
        let items = try ShippedFiles.collection().collection.allItems
        #expect(Set(items.map(\.name)).count == items.count)
        #expect(Set(items.map(\.id)).count == items.count)
        #expect(items.allSatisfy { $0.id.count == 36 })
    }

    @Test func `the environment has every variable of the collection`() throws {
        let names = try ShippedFiles.collection().collection.allItems.flatMap { item in
            item.request.templates.flatMap(\.names)
        }
        let known = Set(try ShippedFiles.environment().environment.variables.map(\.key))
        #expect(Set(names).filter { !$0.hasPrefix("$") }.subtracting(known).isEmpty)
    }

    @Test func `the environment holds placeholders and marks its secrets`() throws {
        let variables = try ShippedFiles.environment().environment.variables
        #expect(variables.first { $0.key == "url" }?.value == "https://{yourOktaDomain}")
        #expect(variables.filter { $0.type == "secret" }.map(\.key) == ["apikey", "password"])
    }

    @Test func `chains name requests of the collection`() throws {
        let names = Set(try ShippedFiles.collection().collection.allItems.map(\.name))
        let chains = try #require(try ShippedFiles.chains()["chains"]?.object)
        #expect(chains.members.count >= 5)
        for chain in chains.members {
            let steps = (chain.value["steps"]?.array ?? []) + (chain.value["finally"]?.array ?? [])
            #expect(steps.count > 2)
            for step in steps { #expect(names.contains(try #require(step["request"]?.string))) }
        }
    }
}

extension RequestDefinition {
    /// The texts of it that may hold variables.
    fileprivate var templates: [Template] {
        var templates = [url.template] + headers.flatMap { [$0.key, $0.value] }
        if case .raw(let text) = body?.content { templates.append(text) }
        return templates
    }
}
