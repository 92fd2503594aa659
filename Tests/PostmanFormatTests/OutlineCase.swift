import JSONTree
import PostmanFormat
import Testing

/// Something to read, and the outline of what must come of it.
struct OutlineCase: Sendable, CustomTestStringConvertible {
    let name: String
    let input: JSON
    let expected: [String]

    var testDescription: String { name }

    /// The cases of a fixture: each has a name, its input under that key, and an outline.
    static func load(_ fixture: String, _ key: String) throws -> [OutlineCase] {
        try Fixture.table(fixture).map { element in
            OutlineCase(
                name: try #require(element["name"]?.string), input: try #require(element[key]),
                expected: try #require(element["outline"]?.array).compactMap(\.string))
        }
    }

    /// Reads the input as a collection file.
    func collection(_ input: JSON) throws -> PostmanFormat.Collection {
        let bytes = Array(input.text().utf8)
        return try CollectionFile(
            reading: bytes, file: "case.json", identifiers: IdentifierSource(CountingSource())
        ).collection
    }
}
