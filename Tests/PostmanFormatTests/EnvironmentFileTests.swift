import JSONTree
import PostmanFormat
import Testing

@Suite struct EnvironmentFileTests {
    @Test(arguments: try OutlineCase.load("environments/environments.json", "environment"))
    func `reads environments and globals`(_ example: OutlineCase) throws {
        let bytes = Array(example.input.text().utf8)
        let file = try EnvironmentFile(
            reading: bytes, file: "case.json", as: .environment, identifiers: IdentifierSource(CountingSource()))
        #expect(Outline(file.environment).lines == example.expected)
    }
}
