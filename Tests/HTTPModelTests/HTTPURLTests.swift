import Diagnostics
import HTTPModel
import Testing

@Suite struct HTTPURLTests {
    @Test(arguments: [
        ("ex.com", "http://ex.com/"),
        ("HTTP://Ex.COM:80/A?B=C", "http://ex.com:80/A?B=C"),
        (
            "http://ex.com/a b/{x}?q=a b&r=\"'<>",
            "http://ex.com/a%20b/%7Bx%7D?q=a%20b&r=%22%27%3C%3E"
        ),
        ("http://ex.com/[x]|^", "http://ex.com/[x]|^"),
        ("http://ex.com/a%2fb%zz", "http://ex.com/a%2fb%zz"),
        ("http://ex.com/?a=1+2&b=%&c=é", "http://ex.com/?a=1+2&b=%&c=%C3%A9"),
        ("http://ex.com/?a&&b=", "http://ex.com/?a&&b="),
        ("http:\\\\ex.com\\a?q=\\", "http://ex.com/a?q=\\"),
        ("http://ex.com/a/../b/./c//d", "http://ex.com/a/../b/./c//d"),
        ("http://us:er@ex.com@host/", "http://us:er%40ex.com@host/"),
        ("http://münchen.de/ü", "http://xn--mnchen-3ya.de/%C3%BC"),
        ("http://ex.com/#a b", "http://ex.com/#a%20b"),
        ("http:///h", "http://h/"),
        ("ex.com/a ", "http://ex.com/a%20"),
        ("http://ex.com?", "http://ex.com/?"),
        ("http://ex.com:/", "http://ex.com/"),
        ("http://ex.com/`?`#`", "http://ex.com/%60?`#%60"),
        ("http://ex.com/\u{1}\u{7F}?[]{}|^\\", "http://ex.com/%01%7F?[]{}|^\\"),
        ("http://a;b[c]d^e|f:g;h@h/", "http://a%3Bb%5Bc%5Dd%5Ee%7Cf:g%3Bh@h/"),
    ])
    func `encodes each part with its own set`(_ text: String, _ expected: String) throws {
        #expect(try HTTPURL(text).text == expected)
    }

    @Test(arguments: [
        ("127.1", "127.0.0.1"), ("0x7f.1", "127.0.0.1"), ("2130706433", "127.0.0.1"), ("0177.0.0.1", "127.0.0.1"),
        ("1.2.3", "1.2.0.3"), ("256.0.0.1", "256.0.0.1"), ("1.2.3.4.5", "1.2.3.4.5"), ("08.1.1.1", "08.1.1.1"),
        ("1.2.3.4.", "1.2.3.4"), ("99999999999", "99999999999"), ("0x", "0.0.0.0"),
        ("ex%41mple.com", "example.com"), ("%zz", "%zz"), ("Bücher.example", "xn--bcher-kva.example"),
        ("日本語。jp", "xn--wgv71a119e.jp"), ("ＥＸ.com", "ex.com"), ("XN--MNCHEN-3YA.de", "xn--mnchen-3ya.de"),
        ("straße.de", "xn--strae-oqa.de"), ("{{host}}", "{{host}}"), ("a_b-c.D", "a_b-c.d"),
        ("[2001:DB8::1]", "[2001:db8::1]"), ("[::1]", "[::1]"), ("b\u{AD}c", "bc"), ("münchen|x", "münchen|x"),
    ])
    func `converts hosts`(_ host: String, _ expected: String) throws {
        #expect(try HTTPURL("http://\(host)/").host == expected)
    }

    /// The labels are the examples (A) to (S) of RFC 3492 section 7.1, in ASCII lower case where that changes nothing.
    @Test(arguments: [
        ("他们为什么不说中文", "ihqwcrb4cv8a8dqg056pqjye"),
        ("他們爲什麽不說中文", "ihqwctvzc91f659drss3x8bo0yb"),
        ("почемужеонинеговорятпорусски", "b1abfaaepdrnnbgefbadotcwatmq2g4l"),
        ("3年b組金八先生", "3b-ww4c5e180e575a65lsy2b"),
        ("安室奈美恵-with-super-monkeys", "-with-super-monkeys-pc58ag80a8qai00g7n9n"),
        ("ひとつ屋根の下2", "2-u9tlzr9756bt3uc0v"),
        ("パフィーdeルンバ", "de-jg4avhby1noc0d"),
        ("そのスピードで", "d9juau41awczczp"),
    ])
    func `encodes international labels as RFC 3492 does`(_ label: String, _ expected: String) throws {
        #expect(try HTTPURL("http://\(label)/").host == "xn--" + expected)
    }

    @Test(arguments: [
        ("", HTTPURLError.empty), ("   ", .empty), ("/foo", .noHost("http:///foo")), ("?a", .noHost("http://?a")),
        ("https://", .noHost("https://")), ("ftp://h/", .unknownScheme("ftp")),
        ("http://h:99999/", .badPort("99999")), ("http://h:-1/", .badPort("-1")),
        ("http://h:{{p}}/", .badPort("{{p}}")),
        ("http://h:99999999999999999999/", .badPort("99999999999999999999")),
    ])
    func `refuses what cannot be sent to`(_ text: String, _ expected: HTTPURLError) {
        #expect(throws: expected) { try HTTPURL(text) }
    }

    @Test(
        arguments: [
            (HTTPURLError.empty, "runtime: request url is empty", nil),
            (.noHost("http:///foo"), "Invalid URI \"http:///foo\"", nil),
            (.unknownScheme("ftp"), "Invalid protocol: ftp:", nil),
            (
                .badPort("99999"), "Port should be >= 0 and < 65536. Received type string ('99999').",
                "ERR_SOCKET_BAD_PORT"
            ),
            (.unescapedCharacters("/a b"), "Request path contains unescaped characters", "ERR_UNESCAPED_CHARACTERS"),
        ] as [(HTTPURLError, String, String?)])
    func `words its errors as Postman's tools do`(_ error: HTTPURLError, _ message: String, _ code: String?) {
        #expect(error.message == message)
        #expect(error.code == code)
        #expect(!error.diagnostic.message.isEmpty)
    }

    @Test func `leaves parts as written when encoding is off`() throws {
        let url = try HTTPURL("http://Ü@MÜNCHEN.de/{x}\"?q='<>#ü", encoding: .asWritten)
        #expect(url.text == "http://Ü@xn--mnchen-3ya.de/{x}\"?q='<>#ü")
        #expect(throws: HTTPURLError.unescapedCharacters("/a b")) {
            try HTTPURL("http://h/a b", encoding: .asWritten)
        }
        #expect(throws: HTTPURLError.unescapedCharacters("/?é")) { try HTTPURL("http://h/?é", encoding: .asWritten) }
    }

    @Test func `shows the port only where it was written`() throws {
        let plain = try HTTPURL("https://h/a?b#c")
        #expect(plain.hostField == "h")
        #expect(plain.effectivePort == 443)
        #expect(plain.requestTarget == "/a?b")
        let own = try HTTPURL("http://u@h:80")
        #expect(own.hostField == "h:80")
        #expect(own.effectivePort == 80)
        #expect(own.text == "http://u@h:80/")
    }

    @Test(arguments: [
        ("localhost", true), ("a.localhost", true), ("127.9.9.9", true), ("[::1]", true), ("notlocalhost", false),
        ("128.0.0.1", false), ("ex.com", false),
    ])
    func `knows loopback hosts`(_ host: String, _ expected: Bool) throws {
        #expect(try HTTPURL("http://\(host)/").isLoopback == expected)
    }

    @Test(arguments: [
        ("https://x/y z", "https://x/y%20z"), ("//x/y", "http://x/y"), ("/y", "http://h:81/y"),
        ("?y", "http://h:81/a/b?y"), ("#y", "http://h:81/a/b?q#y"), ("y", "http://h:81/a/y"),
        ("../y", "http://h:81/a/../y"), ("", "http://h:81/a/b?q"), ("HTTP://X/", "http://x/"),
        ("/ü", "http://h:81/%C3%BC"),
        ("y?u=http%3A", "http://h:81/a/y?u=http%3A"),
    ])
    func `resolves the target of a redirect`(_ location: String, _ expected: String) throws {
        #expect(try HTTPURL("http://h:81/a/b?q#f").resolving(location: location).text == expected)
    }

    @Test func `refuses a redirect to another protocol`() throws {
        let url = try HTTPURL("http://h/")
        #expect(throws: HTTPURLError.unknownScheme("ftp")) { try url.resolving(location: "ftp://x/") }
    }
}
