import FoundationEssentials
import JSONTree
import PostmanFormat
import Testing
import Variables

/// Okta's own published collection and environment. They are not part of this repository: they are looked for in
/// `shared/data/okta` beside it.
enum OktaFiles {
    static let collection = "users.postman_collection.json"
    static let environment = "example.oktapreview.com.environment"
    static let absence: Comment = "needs Okta's published files in shared/data/okta beside the repository"

    static var arePresent: Bool {
        [collection, environment].allSatisfy { FileManager.default.fileExists(atPath: path($0)) }
    }

    static func bytes(_ name: String) throws -> [UInt8] { Array(try Data(contentsOf: URL(filePath: path(name)))) }

    private static func path(_ name: String) -> String { Repository.root + "/../shared/data/okta/" + name }
}

@Suite(.enabled(if: OktaFiles.arePresent, OktaFiles.absence))
struct OktaFilesTests {
    private func collection() throws -> CollectionFile {
        try CollectionFile(reading: OktaFiles.bytes(OktaFiles.collection), file: OktaFiles.collection)
    }

    @Test func `reads Okta's collection without a doubt`() throws {
        let file = try collection()
        let folders = file.collection.items.compactMap { item -> String? in
            guard case .group(let group) = item else { return nil }
            return "\(group.name) \(group.items.count)"
        }
        #expect(file.warnings.isEmpty)
        #expect(file.collection.info.name == "Users (Okta API)")
        #expect(file.collection.allItems.count == 42)
        #expect(folders == ["Create User 10", "Credential Operations 6", "Lifecycle Operations 9", "List Users 10"])
    }

    @Test func `reads Okta's environment`() throws {
        let file = try EnvironmentFile(
            reading: OktaFiles.bytes(OktaFiles.environment), file: OktaFiles.environment, as: .environment)
        #expect(file.environment.name == "{yourOktaDomain}")
        #expect(file.environment.variables.count == 22)
        #expect(file.environment.variables.allSatisfy { !$0.isDisabled })
        #expect(file.environment.variables.first?.value == "https://{yourOktaDomain}")
    }

    @Test func `our collection has all of Okta's requests, sent to the same places`() throws {
        let ours = try ShippedFiles.collection().collection.allItems
        for item in try collection().collection.allItems {
            let twin = try #require(ours.first { $0.name == item.name }, "\(item.name) is missing")
            #expect(twin.request.method == item.request.method)
            #expect(twin.request.url.text == item.request.url.text)
            if item.name != "Reset Factors" { #expect(twin.request.headers == item.request.headers) }
        }
    }
}
