import Authorization
import HTTPModel
import TestSupport
import Testing

@Suite struct OAuth1SignerTests {
    private static let given: [(name: String, value: String)] = [
        ("consumerKey", "9djdj82h48djs9d2"), ("consumerSecret", "j49sk3j29djd"), ("token", "kkk9d7dh3k39sjv7"),
        ("tokenSecret", "dh893hdasih9"), ("signatureMethod", "HMAC-SHA1"), ("timestamp", "137131201"),
        ("nonce", "7d8f3e4a"), ("addParamsToHeader", "true"),
    ]

    /// Parameters of that list, those of the second in place of them.
    private static func sign(
        _ request: HTTPRequest, _ more: [(name: String, value: String)] = [], _ body: SigningContext.Body = .urlEncoded
    ) -> SigningOutcome {
        Signers.sign(
            request, type: "oauth1", parameters: AuthParameters(given + more), in: SigningContext(body: body))
    }

    private static func request(_ method: String = "POST", _ body: String? = "c2&a3=2+q") throws -> HTTPRequest {
        HTTPRequest(
            method: method, url: try HTTPURL("http://example.com/request?b5=%3D%253D&a3=a&c%40=&a2=r%20b"),
            body: body.map { HTTPBody($0) })
    }

    /// The request of RFC 5849, section 3.4.1.1, signed with the secrets of section 3.1. (The signature printed there is
    /// of other secrets; errata 2550 has this one.)
    @Test func `signs the example of RFC 5849`() throws {
        let field = try #require(Self.sign(Self.request(), [("realm", "Example")]).request.fields["Authorization"])
        #expect(
            field
                == "OAuth realm=\"Example\",oauth_consumer_key=\"9djdj82h48djs9d2\",oauth_token=\"kkk9d7dh3k39sjv7\","
                + "oauth_signature_method=\"HMAC-SHA1\",oauth_timestamp=\"137131201\",oauth_nonce=\"7d8f3e4a\","
                + "oauth_signature=\"r6%2FTJjbCOr97%2F%2BUU0NsvSne7s5g%3D\"")
    }

    @Test func `puts its parameters into the query, or into a form body that is sent with POST or PUT`() throws {
        let off = [(name: "addParamsToHeader", value: "false")]
        let inQuery = try Self.sign(Self.request("GET", nil), off, .none).request
        #expect(
            inQuery.url.query?.hasPrefix("b5=%3D%253D&a3=a&c%40=&a2=r%20b&oauth_consumer_key=9djdj82h48djs9d2&") == true
        )
        #expect(inQuery.fields["Authorization"] == nil)
        let inBody = try Self.sign(Self.request(), off).request
        let text = String(decoding: inBody.body?.bytesInMemory ?? [], as: UTF8.self)
        #expect(text.hasPrefix("c2&a3=2+q&oauth_consumer_key=9djdj82h48djs9d2&oauth_token=kkk9d7dh3k39sjv7&"))
        #expect(inBody.url.query == "b5=%3D%253D&a3=a&c%40=&a2=r%20b")
    }

    @Test func `takes an earlier signature out before it signs again`() throws {
        let off = [(name: "addParamsToHeader", value: "false")]
        let once = try Self.sign(Self.request(), off).request
        #expect(Self.sign(once, off).request.url == once.url)
        let query = try Self.sign(Self.request("GET", nil), off, .none).request
        #expect(Self.sign(query, off, .none).request == query)
    }

    @Test func `writes the secrets themselves as plain text`() throws {
        let more = [(name: "signatureMethod", value: "PLAINTEXT"), (name: "consumerSecret", value: "a b&")]
        let field = try Self.sign(Self.request(), more).request.fields["Authorization"]
        #expect(field?.hasSuffix(",oauth_signature=\"a%2520b%2526%26dh893hdasih9\"") == true)
    }

    @Test func `adds the hash of a body that is no form`() throws {
        let request = try Self.request("POST", "Hello World!")
        let field = Self.sign(request, [("includeBodyHash", "true")], .other).request.fields["Authorization"]
        // Source: https://oauth.googlecode.com/svn/spec/ext/body_hash/1.0/oauth-bodyhash.html, section 5
        #expect(field?.contains(",oauth_body_hash=\"Lve95gjOVATpfV8EL5X4nxwjKHE%3D\"") == true)
    }

    @Test func `signs with a private key in either form`() throws {
        let folder = try TemporaryDirectory()
        let (newer, older) = (folder.file("new.pem"), folder.file("old.pem"))
        try Program.run("openssl", ["genpkey", "-algorithm", "RSA", "-pkeyopt", "rsa_keygen_bits:2048", "-out", newer])
        try Program.run("openssl", ["rsa", "-traditional", "-in", newer, "-out", older])
        let fields = try [folder.read("new.pem"), folder.read("old.pem")].map { key in
            let more = [(name: "signatureMethod", value: "RSA-SHA256"), (name: "privateKey", value: key)]
            return try Self.sign(Self.request(), more).request.fields["Authorization"]
        }
        #expect(try folder.read("old.pem").hasPrefix("-----BEGIN RSA PRIVATE KEY-----"))
        #expect(fields[0]?.contains("oauth_signature=\"") == true)
        #expect(fields[0] == fields[1])
    }

    @Test(
        arguments: [
            ([("signatureMethod", "HMAC-MD5")], "Unsupported signature method: HMAC-MD5"),
            (
                [("signatureMethod", "RSA-SHA1"), ("privateKey", "no key")],
                "not a key of this kind: it is not in PEM form"
            ),
        ] as [([(name: String, value: String)], String)])
    func `goes unsigned with a warning where it cannot sign`(_ more: [(name: String, value: String)], _ reason: String)
        throws
    {
        let outcome = try Self.sign(Self.request(), more)
        #expect(outcome.request == (try Self.request()))
        #expect(outcome.warnings == ["runtime~oauth1.auth: could not sign the request: \(reason)"])
    }
}
