import Diagnostics
import HTTPModel
import JSONTree
import PostmanFormat
import Testing

@Suite struct CertificateListFileTests {
    private static func read(_ list: JSON) throws -> CertificateListFile {
        try CertificateListFile(reading: list.utf8(), file: "certs.json")
    }

    @Test func `reads certificates in PEM and PKCS#12, with paths alone or under src`() throws {
        let file = try Self.read([
            [
                "name": "a", "matches": ["https://a.ex/*", "https://b.ex/*"], "cert": ["src": "a.crt"],
                "key": ["src": "a.key"], "passphrase": "p",
            ],
            ["matches": ["https://c.ex/*"], "cert": "c.crt", "key": "c.key"],
            ["matches": "https://d.ex/*", "pfx": ["src": "d.p12"], "passphrase": "q"],
        ])
        #expect(file.warnings.isEmpty)
        let entries = file.certificates.entries
        #expect(entries.map(\.name) == ["a", "", ""])
        #expect(
            entries.map { $0.patterns.map(\.text) } == [
                ["https://a.ex/*", "https://b.ex/*"], ["https://c.ex/*"], ["https://d.ex/*"],
            ])
        #expect(
            entries.map(\.certificate) == [
                .init(file: "a.crt", keyFile: "a.key", passphrase: "p"), .init(file: "c.crt", keyFile: "c.key"),
                .init(file: "d.p12", format: .pkcs12, passphrase: "q"),
            ])
    }

    @Test(
        arguments: [
            ([["cert": "c"]], ["a client certificate has no \"matches\", so it is never shown"]),
            ([["matches": [], "cert": "c"]], ["a client certificate has no \"matches\", so it is never shown"]),
            (
                [["matches": ["https://h:3001", 5], "cert": "c"]],
                ["the pattern \"https://h:3001\" matches no URL", "the pattern \"5\" matches no URL"]
            ),
            (
                [["matches": ["<all_urls>"], "key": "k", "cert": "", "pfx": ["src": ""]]],
                ["a client certificate has neither \"cert\" nor \"pfx\""]
            ),
            ([], []),
        ] as [(JSON, [String])])
    func `warns of what has no effect`(_ list: JSON, _ warnings: [String]) throws {
        let file = try Self.read(list)
        #expect(file.warnings.map(\.message) == warnings)
        #expect(file.certificates.entries.count == list.array?.count)
        #expect(file.warnings.allSatisfy { $0.location != nil && $0.path != nil && $0.excerpt == nil })
    }
}
