import HTTPModel
import Testing

@Suite struct ClientCertificatesTests {
    @Test(
        arguments: [
            ("<all_urls>", "https://any.example:1/x", true), ("<all_urls>", "http://any.example/", true),
            ("https://ex.com/*", "https://ex.com/", true), ("https://ex.com/*", "https://ex.com/a/b?c=d", true),
            ("https://ex.com/*", "http://ex.com/", false), ("http+https://ex.com/*", "http://ex.com/", true),
            ("http+https://ex.com/*", "https://ex.com/", true), ("*://ex.com/*", "http://ex.com/a", true),
            ("ftp://ex.com/*", "https://ex.com/a", false), ("file+https://ex.com/*", "https://ex.com/a", true),
            ("https://*/*", "https://ex.com/", true), ("https://*/*", "https://ex.com:8443/", false),
            ("https://*.ex.com/*", "https://a.b.ex.com/", true), ("https://*.ex.com/*", "https://ex.com/", true),
            ("https://*.ex.com/*", "https://notex.com/", false), ("https://ex.com/*", "https://a.ex.com/", false),
            ("https://Ex.com/*", "https://EX.com/", true), ("https://[::1]:8443/*", "https://[::1]:8443/", true),
            ("https://[::1]/*", "https://[::1]/", true),
            ("https://ex.com/*", "https://ex.com:443/", true), ("https://ex.com/*", "https://ex.com:8443/", false),
            ("https://ex.com:443/*", "https://ex.com/", true), ("https://ex.com:8443/*", "https://ex.com:8443/", true),
            ("https://ex.com:8443/*", "https://ex.com/", false), ("https://ex.com:*/*", "https://ex.com:9/", true),
            ("https://ex.com:*/*", "https://ex.com/", true), ("http://ex.com/*", "http://ex.com:80/", true),
            ("https://ex.com/", "https://ex.com/", true), ("https://ex.com/", "https://ex.com/a", false),
            ("https://ex.com/a", "https://ex.com/a?b", true), ("https://ex.com/a?", "https://ex.com/ab", true),
            ("https://ex.com/a?", "https://ex.com/a", false), ("https://ex.com/a*", "https://ex.com/a", true),
            ("https://ex.com/a/*/c", "https://ex.com/a/b/b/c", true),
            ("https://ex.com/a/*/c", "https://ex.com/a/c", false),
            ("https://ex.com/*a*b*", "https://ex.com/xxaxxabx", true),
            ("https://ex.com/*a*b", "https://ex.com/ba", false),
            ("https://ex.com/*", "https://ex.com", true), ("https://ex.com/a.b", "https://ex.com/axb", false),
        ] as [(String, String, Bool)])
    func `matches URLs`(_ pattern: String, _ url: String, _ expected: Bool) throws {
        #expect(try #require(URLMatchPattern(pattern)).matches(HTTPURL(url)) == expected)
    }

    @Test(arguments: [
        "https://h:3001", "https://h", "ex.com/*", "", "*", "https:///*", "https://ex.*/*", "https://*ex.com/*",
        "wss://ex.com/*", "http+://ex.com/*", "https://ex.com:x/*", "https://ex.com:-1/*", "https://*./*", "<all_url>",
    ])
    func `refuses what could never match`(_ pattern: String) {
        #expect(URLMatchPattern(pattern) == nil)
    }

    @Test func `a pattern of many stars ends`() throws {
        let pattern = try #require(URLMatchPattern("https://h/" + String(repeating: "*a", count: 200) + "b"))
        #expect(try !pattern.matches(HTTPURL("https://h/" + String(repeating: "a", count: 4000))))
    }

    private static func entry(_ pattern: String, _ file: String?) throws -> ClientCertificates.Entry {
        .init(patterns: [try #require(URLMatchPattern(pattern))], certificate: file.map { .init(file: $0) })
    }

    @Test(
        arguments: [
            ("https://a.ex.com/x", "a.pem"), ("https://a.ex.com/y", "b.pem"), ("https://b.ex.com/", nil),
            ("https://other.example/", "rest.pem"), ("http://a.ex.com/x", nil), ("http://other.example/", nil),
        ] as [(String, String?)])
    func `the first entry that matches decides, for https only`(_ url: String, _ file: String?) throws {
        var certificates = ClientCertificates([
            try Self.entry("https://a.ex.com/x", "a.pem"), try Self.entry("https://a.ex.com/*", "b.pem"),
            try Self.entry("https://b.ex.com/*", nil),
        ])
        certificates.append(fallback: .init(file: "rest.pem"))
        #expect(try certificates.certificate(for: HTTPURL(url))?.file == file)
    }
}
