import FoundationEssentials
import JSONTree

/// The files beside these tests.
enum Fixture {
    static func bytes(_ name: String) throws -> [UInt8] {
        let folder = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/")
        return Array(try Data(contentsOf: URL(filePath: folder + "/Fixtures/" + name)))
    }

    /// The elements of a fixture that holds an array.
    static func table(_ name: String) throws -> [JSON] {
        try JSONDocument(parsing: bytes(name), file: name).root.array ?? []
    }
}
