import Authorization
import HTTPModel
import Testing

/// Digest authorisation against the examples of RFC 7616 (section 3.9.1) and RFC 2069.
@Suite struct DigestSignerTests {
    private static let url = HTTPURL(scheme: "http", host: "www.example.org", path: "/dir/index.html")

    private static func attributes(_ parameters: [(name: String, value: String)]) -> [String: String] {
        let request = HTTPRequest(url: url)
        let signed = Signers.sign(request, type: "digest", parameters: AuthParameters(parameters)).request
        let field = signed.fields["Authorization"] ?? ""
        let pairs = field.dropFirst("Digest ".count).split(separator: ", ").map {
            $0.split(separator: "=", maxSplits: 1)
        }
        return Dictionary(uniqueKeysWithValues: pairs.map { (String($0[0]), String($0[1])) })
    }

    private static let example: [(name: String, value: String)] = [
        ("username", "Mufasa"), ("password", "Circle of Life"), ("realm", "http-auth@example.org"),
        ("nonce", "7ypf/xlj9XXwfDPEoM4URrv/xwf94BcCAzFZH4GiTo0v"), ("qop", "auth"),
        ("opaque", "FQhe/qaU925kfnzjCev0ciny7QMkPqMAFRtzCUYo5tdS"), ("nonceCount", "00000001"),
        ("clientNonce", "f2/wE4q74E6zIJEtWaHKaf5wv/H5QzzpXusqGemxURZJ"),
    ]

    @Test(arguments: [
        ("MD5", "8ca523f5e9506fed4657c9700eebdbec"),
        ("SHA-256", "753927fa0e85d155564e2e272a28d1802ca10daf4496794697cf8db5856cb6c1"),
    ])
    func `signs the example of RFC 7616`(_ algorithm: String, _ response: String) {
        let attributes = Self.attributes(Self.example + [("algorithm", algorithm)])
        #expect(attributes["response"] == "\"\(response)\"")
        #expect(attributes["qop"] == "auth")
        #expect(attributes["nc"] == "00000001")
        #expect(attributes["uri"] == "\"/dir/index.html\"")
    }

    @Test func `signs without a quality of protection as RFC 2069 says`() {
        let attributes = Self.attributes([
            ("username", "Mufasa"), ("password", "CircleOfLife"), ("realm", "testrealm@host.com"),
            ("nonce", "dcd98b7102dd2f0e8b11d0f600bfb0c093"),
        ])
        #expect(attributes["response"] == "\"1949323746fe6a43ef61f9606e7febea\"")
        #expect(attributes["qop"] == nil && attributes["nc"] == nil && attributes["cnonce"] == nil)
    }

    @Test func `goes unsigned with a warning by an unknown algorithm`() {
        let parameters = AuthParameters(Self.example + [("algorithm", "MD4")])
        let outcome = Signers.sign(HTTPRequest(url: Self.url), type: "digest", parameters: parameters)
        #expect(outcome.request == HTTPRequest(url: Self.url))
        #expect(
            outcome.warnings
                == ["runtime~digest.auth: could not sign the request: Unsupported digest algorithm: MD4"])
    }

    private static func challenge(
        _ fields: [String], _ parameters: [(name: String, value: String)], status: Int = 401
    ) throws -> Challenge? {
        let response = HTTPResponse(
            status: status, fields: HTTPFields(fields.map { HTTPField("WWW-Authenticate", $0) }))
        let signer = try #require(Signers.signer(for: "digest"))
        return signer.answer(
            to: response, with: AuthParameters(parameters), in: SigningContext(random: "abcdefghijklmnop"))
    }

    private static let user = [(name: "username", value: "ada"), (name: "password", value: "p")]

    @Test func `takes what the server asks for, of several offers that of the algorithm given`() throws {
        let fields = [
            "Basic realm=\"x, Digest y=\", Digest realm=\"a \\\"b\\\", c\", nonce=\"n1\", algorithm=SHA-256, qop=\"auth\"",
            "Digest realm=\"r\", nonce=\"n2\", qop=\"auth-int, auth\", opaque=o",
        ]
        let first = try #require(try Self.challenge(fields, Self.user))
        #expect(
            first.values == [
                "nonce": "n2", "realm": "r", "opaque": "o", "qop": "auth-int, auth", "clientNonce": "abcdefgh",
            ])
        let second = try #require(try Self.challenge(fields, Self.user + [("algorithm", "SHA-256")]))
        #expect(second.values["nonce"] == "n1")
        #expect(second.values["realm"] == "a \"b\", c")
    }

    @Test func `answers once, and again only for a nonce that is too old`() throws {
        let signed = Self.user + [("realm", "r"), ("nonce", "n1")]
        #expect(try Self.challenge(["Digest realm=\"r\", nonce=\"n1\""], signed) == nil)
        #expect(try Self.challenge(["Digest realm=\"r\", nonce=\"n2\""], signed) == nil)
        #expect(try Self.challenge(["Digest realm=\"r\", nonce=\"n2\", stale=TRUE"], signed) != nil)
        #expect(try Self.challenge(["Digest realm=\"s\", nonce=\"n2\""], signed) != nil)
        #expect(try Self.challenge(["Digest realm=\"r\", nonce=\"n\""], Self.user, status: 200) == nil)
        #expect(try Self.challenge(["Digest realm=\"r\", nonce=\"n\""], []) == nil)
        let never = Self.user + [("disableRetryRequest", "true")]
        #expect(try Self.challenge(["Digest realm=\"r\", nonce=\"n\""], never) == nil)
    }

    @Test func `counts the requests of a nonce`() throws {
        var challenge = try #require(try Self.challenge(["Digest realm=\"r\", nonce=\"n\""], Self.user))
        for _ in 1...10 { challenge.use() }
        #expect(challenge.values["nonceCount"] == "0000000a")
    }
}
