import Authorization
import HTTPModel
import Testing

/// What every signer of the table promises.
@Suite struct SignersTests {
    static let enough: AuthParameters = AuthParameters(
        [
            ("username", "ada"), ("password", "s3cret-p"), ("token", "s3cret-t"), ("key", "X-Key"),
            ("value", "s3cret-v"), ("accessToken", "s3cret-a"), ("realm", "r"), ("nonce", "n"), ("timestamp", "1"),
            ("consumerKey", "c"), ("consumerSecret", "s3cret-c"), ("addParamsToHeader", "true"), ("authId", "i"),
            ("authKey", "s3cret-k"), ("algorithm", "sha256"),
        ].map { (name: $0.0, value: $0.1) })

    @Test func `knows the types it has a signer for`() {
        #expect(Signers.types == ["apikey", "basic", "bearer", "digest", "hawk", "noauth", "oauth1", "oauth2"])
        #expect(Signers.types.allSatisfy { Signers.signer(for: $0) != nil })
        #expect(Signers.signer(for: "Basic") == nil)
    }

    @Test(arguments: Signers.types)
    func `leaves method, body, host and path alone`(_ type: String) {
        let request = Signing.request(["X-Own": "1"], query: "a=1")
        let signed = Signers.sign(request, type: type, parameters: Self.enough).request
        #expect(signed.method == request.method)
        #expect(signed.body == request.body)
        #expect(signed.url.host == request.url.host)
        #expect(signed.url.path == request.url.path)
        #expect(signed.fields["X-Own"] == "1")
        #expect(signed.url.query?.hasPrefix("a=1") == true)
    }

    @Test(arguments: Signers.types)
    func `signs a signed request to the same result`(_ type: String) {
        let once = Signers.sign(Signing.request(), type: type, parameters: Self.enough).request
        #expect(Signers.sign(once, type: type, parameters: Self.enough).request == once)
    }

    @Test(arguments: Signers.types)
    func `never leaves two Authorization fields behind`(_ type: String) {
        let request = Signing.request(["authorization": "one", "AUTHORIZATION": "two"])
        let signed = Signers.sign(request, type: type, parameters: Self.enough).request
        let isSigned = signed != request
        let count = signed.fields.values("Authorization").count
        #expect(!isSigned || type == "apikey" || count <= 1)
    }

    @Test(arguments: Signers.types)
    func `names each secret that the request carries`(_ type: String) {
        let outcome = Signers.sign(Signing.request(), type: type, parameters: Self.enough)
        let text = "\(outcome.request.fields.fields) \(outcome.request.url.text)"
        let leaks = ["s3cret-p", "s3cret-t", "s3cret-v", "s3cret-a"].filter(text.contains)
        #expect(leaks.allSatisfy(outcome.secrets.contains))
        #expect(!outcome.secrets.contains(""))
    }

    @Test func `warns of a type it does not know and sends the request unsigned`() {
        let request = Signing.request(["Authorization": "own"])
        let outcome = Signing.sign(request, "magic")
        #expect(outcome.request == request)
        #expect(outcome.warnings == ["runtime: could not find a handler for auth: magic"])
    }

    @Test func `keeps the last of repeated parameters`() {
        let outcome = Signing.sign(Signing.request(), "bearer", ["token": "old", "token": "new"])
        #expect(outcome.request.fields["Authorization"] == "Bearer new")
    }
}
