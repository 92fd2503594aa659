import FoundationEssentials
import JSONTree

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

/// A JSON value of a table.
struct FixtureValue: Decodable, Sendable {
    let json: JSON

    init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if container.decodeNil() {
            json = .null
        } else if let value = try? container.decode(Bool.self) {
            json = .bool(value)
        } else if let value = try? container.decode(Decimal.self) {
            json = .number(JSONNumber(uncheckedText: value.description))
        } else if let value = try? container.decode(String.self) {
            json = .string(value)
        } else if let value = try? container.decode([FixtureValue].self) {
            json = .array(value.map(\.json))
        } else {
            let members = try container.decode([String: FixtureValue].self)
            json = .object(JSONObject(members.sorted { $0.key < $1.key }.map { ($0.key, $0.value.json) }))
        }
    }
}
