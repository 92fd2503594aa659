import Reporting
import Testing

@testable import CommandFrontEnd

@Suite struct BodySecretsTests {
    private static let bodies: [(body: String, secrets: [String])] = [
        (#"{"access_token": "abcdef", "page": "second"}"#, ["abcdef"]),
        (#"[{"user":{"password":"abcdef"}},{"user":{"password":"ghijkl"}}]"#, ["abcdef", "ghijkl"]),
        (#"{"token":"a\"b\\c\u00e9/d"}"#, ["a\"b\\cé/d"]),
        (#"{"otp": 123456, "sid" : null, "secret": ["listed"]}"#, ["123456"]),
        (#"{"token": {"password": "nested"}}"#, ["nested"]),
        (#"{"text": "\"token\":\"quoted\"", "a\\": "token", "password": "abcdef"}"#, ["abcdef"]),
        (#"{"token": "short"}"#, []),
        (#"{"token": "cut off"#, []),
        (#"{"token"#, []),
        (#"{"token":"#, []),
        (#"{"token": "ends in \"#, []),
        ("user=ada&password=p%40ss+word&page=2", ["p%40ss+word", "p@ss word"]),
        ("<a token=\"abcdef\"/>", []),
        ("token", []),
        ("", []),
    ]

    @Test(arguments: bodies)
    func `finds what stands under a secret's name`(_ body: String, _ secrets: [String]) {
        var found: [String] = []
        var members = MemberNaming()
        BodySecrets(Array(body.utf8), SecretNaming()).read(&members) { secret, _ in found.append(secret) }
        #expect(found == secrets)
    }
}

@Suite struct URLPasswordTests {
    @Test(arguments: [
        ("http://ada:pw@h/", ["pw", "pw"]), ("http://ada:p%20w@h", ["p%20w", "p w"]), ("http://ada@h/", []),
        ("http://h/a@b:c@d", []), ("http://h?u=ada:pw@h", []), ("ada:pw@h", []), ("http://a:b:c@h", ["b:c", "b:c"]),
        ("", []), ("//", []), ("http:/x/", []),
    ])
    func `is what stands before the host`(_ url: String, _ password: [String]) {
        #expect(URLPassword.of(url) == password)
    }
}
