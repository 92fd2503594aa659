import Authorization
import HTTPModel
import Testing

@Suite struct SimpleSignerTests {
    let own = Signing.request(["Authorization": "own"])

    @Test(
        arguments: [
            (["username": "Aladdin", "password": "open sesame"], "Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ=="),
            (["username": "test", "password": "123£"], "Basic dGVzdDoxMjPCow=="),
            (["username": "ada"], "Basic YWRhOg=="),
            ([:], "Basic Og=="),
        ] as [(KeyValuePairs<String, String>, String)])
    func `signs basic as RFC 7617 shows`(_ parameters: KeyValuePairs<String, String>, _ expected: String) {
        let fields = Signing.sign(own, "basic", parameters).request.fields
        #expect(fields.fields == [HTTPField("Authorization", expected)])
    }

    @Test func `names the encoded pair of basic as a secret`() {
        let outcome = Signing.sign(own, "basic", ["username": "a", "password": "b"])
        #expect(outcome.secrets == ["b", "YTpi"])
    }

    @Test func `signs bearer in place of the user's field`() {
        let request = Signing.request(["authorization": "own", "X-A": "1"])
        let fields = Signing.sign(request, "bearer", ["token": "abc"]).request.fields
        #expect(fields.fields == [HTTPField("X-A", "1"), HTTPField("Authorization", "Bearer abc")])
    }

    @Test(arguments: ["bearer", "oauth2", "apikey", "noauth"])
    func `leaves the user's field when parameters are missing`(_ type: String) {
        #expect(Signing.sign(own, type).request == own)
        #expect(Signing.sign(own, type, ["token": "", "accessToken": "", "key": "", "value": ""]).request == own)
    }

    @Test(
        arguments: [
            ([:], "Bearer t"), (["headerPrefix": " Token "], "Token t"), (["headerPrefix": ""], "t"),
            (["headerPrefix": "SSWS"], "SSWS t"), (["addTokenTo": "header", "tokenType": "bearer"], "Bearer t"),
        ] as [(KeyValuePairs<String, String>, String)])
    func `signs oauth2 in the field`(_ more: KeyValuePairs<String, String>, _ expected: String) {
        var pairs = more.map { (name: $0.key, value: $0.value) }
        pairs.append((name: "accessToken", value: "t"))
        let request = Signing.request(["Authorization": "own"], query: "access_token=old&a=1")
        let signed = Signers.sign(request, type: "oauth2", parameters: AuthParameters(pairs)).request
        #expect(signed.fields.values("Authorization") == [expected])
        #expect(signed.url.query == "a=1")
    }

    @Test func `signs oauth2 in the query`() {
        let request = Signing.request(["Authorization": "own"], query: "access_token=old&a=1")
        let signed = Signing.sign(request, "oauth2", ["accessToken": "t&t", "addTokenTo": "queryParams"]).request
        #expect(!signed.fields.contains("Authorization"))
        #expect(signed.url.query == "a=1&access_token=t%26t")
    }

    @Test func `does not sign oauth2 of the type mac`() {
        #expect(Signing.sign(own, "oauth2", ["accessToken": "t", "tokenType": "mac"]).request == own)
    }
}
