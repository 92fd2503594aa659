import Authorization
import HTTPModel
import Testing

@Suite struct URLCredentialsTests {
    private func request(user: String, password: String, _ fields: HTTPFields = [:]) -> HTTPRequest {
        HTTPRequest(
            url: HTTPURL(scheme: "http", credentials: .init(user: user, password: password), host: "h"), fields: fields)
    }

    @Test(arguments: [
        ("ada", "pw", "Basic YWRhOnB3"), ("ada", "", "Basic YWRhOg=="), ("a%40b", "p%3Aw", "Basic YUBiOnA6dw=="),
        ("", "pw", "Basic OnB3"),
    ])
    func `become Basic, percent-decoded`(_ user: String, _ password: String, _ expected: String) {
        let outcome = Signing.sign(request(user: user, password: password), nil)
        #expect(outcome.request.fields["Authorization"] == expected)
    }

    @Test func `yield to a field that the user wrote`() {
        let own = request(user: "a", password: "b", ["authorization": "own"])
        #expect(Signing.sign(own, nil).request.fields == own.fields)
    }

    @Test func `yield to an authorisation that signs`() {
        let outcome = Signing.sign(request(user: "a", password: "b"), "bearer", ["token": "t"])
        #expect(outcome.request.fields.fields == [HTTPField("Authorization", "Bearer t")])
    }

    @Test func `count where the authorisation does not sign`() {
        let outcome = Signing.sign(request(user: "a", password: "b"), "bearer")
        #expect(outcome.request.fields["Authorization"] == "Basic YTpi")
    }

    @Test func `count for nothing when both are empty`() {
        #expect(Signing.sign(request(user: "", password: ""), nil).request.fields.isEmpty)
    }

    @Test func `keep the password secret`() {
        #expect(Signing.sign(request(user: "a", password: "b%20c"), nil).secrets == ["b c", "YTpiIGM="])
    }
}
