import FoundationEssentials

/// The tables of cases beside these tests.
enum Fixture {
    static func load<Case: Decodable>(_ name: String, of type: Case.Type = Case.self, file: String = #filePath) throws
        -> [Case]
    {
        let folder = file.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/")
        let data = try Data(contentsOf: URL(filePath: folder + "/Fixtures/" + name))
        return try JSONDecoder().decode([Case].self, from: data)
    }
}
