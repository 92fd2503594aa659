import HTTPModel
import JSONTree
import PostmanFormat
import Testing

/// The cookies of a jar file, and the same as they are written again.
struct JarCase: Sendable, CustomTestStringConvertible {
    let json: JSON

    var testDescription: String { json["name"]?.string ?? "" }

    static func load() throws -> [JarCase] { try Fixture.table("export/cookie-jars.json").map(JarCase.init) }
}

@Suite struct CookieJarFileTests {
    /// 2026-01-31T10:20:30Z
    private static let now = 1_769_854_830

    private static func read(_ cookies: JSON) throws(PostmanFormatError) -> CookieJar {
        let text: JSON = ["version": "tough-cookie@2.5.0", "cookies": cookies]
        return try CookieJarFile(reading: text.utf8(), file: "jar.json", now: now).jar
    }

    @Test(arguments: try JarCase.load())
    func `reads a jar and writes it again`(_ example: JarCase) throws {
        let jar = try Self.read(example.json["cookies"] ?? .null)
        let written = CookieJarExport(jar, now: Self.now).json
        #expect(written["cookies"]?.text(indent: .tab) == example.json["written"]?.text(indent: .tab))
        let again = CookieJarExport(try Self.read(written["cookies"] ?? .null), now: Self.now).json
        #expect(again == written)
    }

    @Test func `has the members of tough-cookie`() throws {
        let json = CookieJarExport(CookieJar(), now: Self.now).json
        #expect(
            json.object?.members.map(\.name) == [
                "version", "storeType", "rejectPublicSuffixes", "enableLooseMode", "allowSpecialUseDomain",
                "prefixSecurity", "cookies",
            ])
    }

    @Test func `a cookie that a server sets again keeps its age`() throws {
        let url = try HTTPURL("http://ex.com/")
        var jar = try Self.read([["key": "a", "domain": "ex.com", "creation": "2026-01-01T00:00:00.000Z"]])
        jar.store(setCookie: "a=2; Path=/", url: url, now: Self.now)
        jar.store(setCookie: "b=1; Path=/; Max-Age=60", url: url, now: Self.now)
        let cookies = CookieJarExport(jar, now: Self.now).json["cookies"]
        #expect(cookies?[0]?["value"] == "2")
        #expect(cookies?[0]?["creation"] == "2026-01-01T00:00:00.000Z")
        #expect(cookies?[1]?["creation"] == "2026-01-31T10:20:30.000Z")
        #expect(cookies?[1]?["expires"] == "2026-01-31T10:21:30.000Z")
    }
}
