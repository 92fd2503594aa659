import HTTPModel
import Testing

@Suite struct CookieJarTests {
    private static let now = 1_700_000_000

    private func sent(_ setCookies: [String], from origin: String, to target: String, later: Int = 0) throws -> String?
    {
        var jar = CookieJar()
        let fields = HTTPFields(setCookies.map { HTTPField("set-cookie", $0) })
        jar.store(from: fields, url: try HTTPURL(origin), now: Self.now)
        return jar.cookieField(for: try HTTPURL(target), now: Self.now + later)
    }

    @Test(
        arguments: [
            (["a=1"], "a=1"), (["a=1", "b=2"], "a=1; b=2"), (["a=1", "a=2"], "a=2"), (["novalue"], "novalue"),
            (["=x"], "x"), (["=x=y"], "x=y"), (["a=\"q\"; Path=/"], "a=\"q\""), (["a=b=c"], "a=b=c"),
            ([" a = 1 ; "], "a=1"),
            (["A=1", "a=2"], "A=1; a=2"), ([""], nil), (["="], nil), (["a=\u{1}"], nil),
            (["a=1; HttpOnly; SameSite=None"], "a=1"),
            (["a=1", "a=; Max-Age=0"], nil), (["a=1; Max-Age=-5"], nil),
            (["a=1; max-age=60; expires=Thu, 01 Jan 1970 00:00:00 GMT"], "a=1"),
            (["a=1; Expires=Thu, 01 Jan 1970 00:00:00 GMT"], nil), (["a=1; Expires=nonsense"], "a=1"),
            (["a=1; Max-Age=99999999999999999999"], "a=1"), (["a=1; Max-Age=x"], "a=1"), (["a=ü"], "a=ü"),
            (["a=1; Path=/x"], nil), (["a=1; Path=x"], "a=1"), (["a=1; Domain=other.example"], nil),
            (["a=1; Domain="], "a=1"), (["a=1; Domain=com"], "a=1"), (["__Secure-a=1"], nil),
        ] as [([String], String?)])
    func `keeps what servers write, loosely`(_ setCookies: [String], _ expected: String?) throws {
        #expect(try sent(setCookies, from: "http://ex.com/", to: "http://ex.com/") == expected)
    }

    @Test(
        arguments: [
            ("a=1", "http://www.ex.com/", "http://ex.com/", nil), ("a=1", "http://ex.com/", "http://www.ex.com/", nil),
            ("a=1; Domain=ex.com", "http://www.ex.com/", "http://api.ex.com:81/", "a=1"),
            ("a=1; Domain=.EX.com", "http://www.ex.com/", "http://ex.com/", "a=1"),
            ("a=1; Domain=ex.com", "http://ex.com/", "http://notex.com/", nil),
            ("a=1; Domain=www.ex.com", "http://ex.com/", "http://www.ex.com/", nil),
            ("a=1; Domain=0.0.1", "http://127.0.0.1/", "http://127.0.0.1/", nil),
            ("a=1; Domain=127.0.0.1", "http://127.0.0.1/", "http://127.0.0.1/", "a=1"),
            ("a=1", "http://ex.com/p/q", "http://ex.com/p", "a=1"),
            ("a=1", "http://ex.com/p/q", "http://ex.com/p/r", "a=1"),
            ("a=1", "http://ex.com/p/q", "http://ex.com/pq", nil), ("a=1", "http://ex.com/p/q", "http://ex.com/", nil),
            ("a=1; Path=/p/", "http://ex.com/", "http://ex.com/p", nil),
            ("a=1; Path=/p/", "http://ex.com/", "http://ex.com/p/q", "a=1"),
            ("a=1; Secure", "http://ex.com/", "http://ex.com/", nil),
            ("a=1; Secure", "http://ex.com/", "https://ex.com/", "a=1"),
            ("a=1; Secure", "http://localhost/", "http://localhost/", "a=1"),
            ("a=1; Secure", "http://x.localhost/", "http://x.localhost/", "a=1"),
            ("a=1; Secure", "http://127.0.0.1/", "http://127.0.0.1:8080/", "a=1"),
            ("a=1; Secure", "http://[::1]/", "http://[::1]/", "a=1"),
            ("__Secure-a=1; Secure", "https://ex.com/", "https://ex.com/", "__Secure-a=1"),
            ("__Host-a=1; Secure; Path=/", "https://ex.com/", "https://ex.com/", "__Host-a=1"),
            ("__Host-a=1; Secure", "https://ex.com/", "https://ex.com/", nil),
            ("__Host-a=1; Secure; Path=/; Domain=ex.com", "https://ex.com/", "https://ex.com/", nil),
            ("__Host-a=1; Path=/", "https://ex.com/", "https://ex.com/", nil),
        ] as [(String, String, String, String?)])
    func `sends a cookie where it belongs`(
        _ setCookie: String, _ origin: String, _ target: String, _ expected: String?
    ) throws {
        #expect(try sent([setCookie], from: origin, to: target) == expected)
    }

    @Test func `sends longer paths first, then older cookies`() throws {
        let cookies = ["a=1; Path=/", "b=2; Path=/x", "c=3; Path=/", "d=4; Path=/x/y", "a=5; Path=/"]
        #expect(try sent(cookies, from: "http://ex.com/x/y", to: "http://ex.com/x/y/z") == "d=4; b=2; a=5; c=3")
    }

    @Test func `forgets a cookie when its time has come`() throws {
        let cookies = ["a=1; Max-Age=60", "b=2; Expires=Tue, 14 Nov 2023 22:14:20 GMT", "c=3"]
        #expect(try sent(cookies, from: "http://ex.com/", to: "http://ex.com/", later: 59) == "a=1; b=2; c=3")
        #expect(try sent(cookies, from: "http://ex.com/", to: "http://ex.com/", later: 60) == "c=3")
    }

    @Test func `removes by name and address`() throws {
        let url = try HTTPURL("http://ex.com/")
        var jar = CookieJar([
            Cookie(name: "a", value: "1", domain: "ex.com"), Cookie(name: "b", value: "2", domain: "ex.com"),
        ])
        jar.remove("a", for: url)
        #expect(jar.cookies(for: url, now: 0).map(\.name) == ["b"])
        jar.remove(for: try HTTPURL("http://other.example/"))
        #expect(jar.all(now: 0).count == 1)
        jar.remove(for: url)
        #expect(jar.isEmpty)
    }

    @Test func `does not grow without end`() throws {
        let url = try HTTPURL("http://ex.com/")
        var jar = CookieJar(capacity: 30)
        for index in 0..<35 { jar.store(setCookie: "c\(index)=1", url: url, now: 0) }
        #expect(jar.all(now: 0).count == 30)
        #expect(jar.all(now: 0).last?.name == "c34")
    }

    @Test(
        arguments: [
            ("Sun, 06 Nov 1994 08:49:37 GMT", 784_111_777), ("Sunday, 06-Nov-94 08:49:37 GMT", 784_111_777),
            ("Sun Nov  6 08:49:37 1994", 784_111_777), ("1 jan 1970 0:0:0", 0), ("29 Feb 2024 00:00:00", 1_709_164_800),
            ("01-Jan-70 00:00:01 GMT", 1), ("1 Jan 69 00:00:00", 3_124_224_000),
            ("31 Dec 9999 23:59:59", 253_402_300_799),
            ("1 Jan 1601 00:00:00", -11_644_473_600), ("30 Feb 2024 00:00:00", nil), ("29 Feb 2023 00:00:00", nil),
            ("1 Jan 1600 00:00:00", nil), ("1 Jan 2020 24:00:00", nil), ("1 Jan 2020", nil), ("", nil),
            ("32 Jan 2020 00:00:00", nil),
            ("1 Foo 2020 00:00:00", nil),
        ] as [(String, Int?)])
    func `reads dates in any order`(_ text: String, _ seconds: Int?) {
        #expect(HTTPDate(loosely: text)?.seconds == seconds)
    }
}
