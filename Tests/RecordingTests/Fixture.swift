import FoundationEssentials

/// Files beside these tests.
enum Fixture {
    static func bytes(_ name: String) throws -> [UInt8] {
        let folder = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/")
        return Array(try Data(contentsOf: URL(filePath: "\(folder)/Fixtures/\(name)")))
    }
}
