import Authorization
import HTTPModel
import Testing

@Suite struct APIKeySignerTests {
    @Test func `puts the key in a field of its own, behind the others`() {
        let request = Signing.request(["x_key": "old", "X-KEY": "older", "Authorization": "own"])
        let fields = Signing.sign(request, "apikey", ["key": "X-Key", "value": "v"]).request.fields
        #expect(fields.fields == [HTTPField("Authorization", "own"), HTTPField("X-Key", "v")])
    }

    @Test func `replaces the Authorization field when it is the one named`() {
        let request = Signing.request(["authorization": "own"])
        let fields = Signing.sign(request, "apikey", ["key": "Authorization", "value": "SSWS v", "in": "header"])
            .request.fields
        #expect(fields.fields == [HTTPField("Authorization", "SSWS v")])
    }

    @Test func `keeps names that only look alike`() {
        let request = Signing.request(["XKey": "1", "X-Key-2": "2"])
        #expect(Signing.sign(request, "apikey", ["key": "X-Key", "value": "v"]).request.fields.count == 3)
    }

    @Test func `puts the key in the query in place of those of the same name`() {
        let request = Signing.request(query: "k=old&K=1&a=2")
        let signed = Signing.sign(request, "apikey", ["key": "k", "value": "v w", "in": "query"]).request
        #expect(signed.url.query == "K=1&a=2&k=v%20w")
        #expect(signed.fields.isEmpty)
    }

    @Test(arguments: [("k", "", "k="), ("", "v", "=v")])
    func `signs in the query unless both are empty`(_ key: String, _ value: String, _ expected: String) {
        let signed = Signing.sign(Signing.request(), "apikey", ["key": key, "value": value, "in": "query"]).request
        #expect(signed.url.query == expected)
    }
}
