import FoundationEssentials
import JSONTree
import PostmanFormat

/// Where this repository stands.
enum Repository {
    /// Three folders up from this file: `Tests/PostmanFormatTests`.
    static let root = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(3)
        .joined(separator: "/")

    static func bytes(_ name: String) throws -> [UInt8] {
        Array(try Data(contentsOf: URL(filePath: root + "/" + name)))
    }
}

/// The collections and environments that ship with the tool.
enum ShippedFiles {
    static func collection() throws -> CollectionFile {
        let name = "collections/okta-users.postman_collection.json"
        return try CollectionFile(reading: Repository.bytes(name), file: name)
    }

    static func environment() throws -> EnvironmentFile {
        let name = "environments/okta-preview.postman_environment.json"
        return try EnvironmentFile(reading: Repository.bytes(name), file: name, as: .environment)
    }

    static func chains() throws -> JSON {
        let name = "collections/okta-users.chains.json"
        return try JSONDocument(parsing: Repository.bytes(name), file: name).root
    }
}
