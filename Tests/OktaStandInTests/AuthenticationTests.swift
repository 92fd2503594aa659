import HTTPModel
import JSONTree
import OktaStandIn
import Testing

@Suite struct AuthenticationTests {
    static let org = StandIn {
        $0.tokens += [
            AccessToken(.api, "00reader", rights: .readUsers), AccessToken(.api, "00nobody", rights: .none),
            AccessToken(.bearer(scopes: ["okta.users.read"]), "read"),
            AccessToken(.bearer(scopes: ["okta.users.read", "okta.users.manage"]), "manage"),
            AccessToken(.bearer(scopes: ["okta.users.read"]), "powerless", rights: .none),
        ]
    }

    static let token = OktaOrg.Configuration.sampleToken
    static let cases: [(authorization: String?, get: String, post: String)] = [
        ("SSWS \(token)", "200", "400 E0000003"),
        ("SSWS wrong", "401 E0000011", "401 E0000011"),
        (nil, "403 E0000005", "403 E0000005"),
        ("", "403 E0000005", "403 E0000005"),
        ("SSWS\(token)", "403 E0000005", "403 E0000005"),
        ("SSWS ", "401 E0000011", "401 E0000011"),
        ("SSWS", "401 E0000011", "401 E0000011"),
        ("Basic dTpw", "403 E0000005", "403 E0000005"),
        ("SSWS 00reader", "200", "403 E0000006"),
        ("SSWS 00nobody", "403 E0000006", "403 E0000006"),
        ("Bearer read", "200", "403"),
        ("Bearer manage", "200", "400 E0000003"),
        ("Bearer wrong", "401", "401"),
        ("Bearer a b", "403 E0000005", "403 E0000005"),
        ("Bearer powerless", "403 E0000006", "403"),
        ("Bearer \(token)", "401", "401"),
        ("SSWS manage", "401 E0000011", "401 E0000011"),
    ]

    @Test(arguments: cases)
    func `credentials decide who comes in`(_ authorization: String?, _ get: String, _ post: String) {
        var fields: HTTPFields = ["Accept": "application/json"]
        if let authorization { fields.append("Authorization", authorization) }
        #expect(Self.org.send("GET", "/api/v1/users/me", fields: fields).verdict == get)
        #expect(Self.org.send("POST", "/api/v1/users", fields: fields).verdict == post)
    }

    @Test func `a wrong API token is challenged without rate limits`() {
        let answer = StandIn().send("GET", "/api/v1/users", fields: ["Authorization": "SSWS wrong"])
        #expect(answer.summary == "Invalid token provided")
        #expect(answer.field("WWW-Authenticate") == "SSWS")
        #expect(answer.field("X-Rate-Limit-Limit") == nil)
    }

    @Test(arguments: [
        ("GET", "Bearer wrong", 401, "invalid_token", "okta.users.read"),
        ("POST", "Bearer read", 403, "insufficient_scope", "okta.users.manage"),
    ])
    func `a refused bearer token gets no body`(
        _ method: String, _ authorization: String, _ status: Int, _ error: String, _ scope: String
    ) throws {
        let fields: HTTPFields = ["Authorization": authorization, "Host": "127.0.0.1:8080"]
        let answer = Self.org.send(method, "/api/v1/users", fields: fields)
        #expect(answer.status == status)
        #expect(answer.text.isEmpty)
        #expect(answer.field("Content-Type") == nil)
        let challenge = try #require(answer.field("WWW-Authenticate"))
        #expect(challenge.hasPrefix("Bearer authorization_uri=\"http://127.0.0.1:8080/oauth2/v1/authorize\", realm="))
        #expect(challenge.contains("error=\"\(error)\""))
        #expect(challenge.contains("scope=\"\(scope)\""))
        #expect(challenge.hasSuffix("resource=\"/api/v1/users\""))
    }
}
