import JSONTree
import OktaStandIn
import Testing

@Suite struct CreateUserTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let name: String
        let credentials: JSON?
        let staged: String
        let activated: String
        let provider: String
        var testDescription: String { name }

        init(_ name: String, _ credentials: JSON?, activated: String, provider: String = "OKTA") {
            self.name = name
            self.credentials = credentials
            staged = "STAGED"
            self.activated = activated
            self.provider = provider
        }
    }

    static let hash: JSON = ["hash": ["algorithm": "SHA-256", "value": "AAAA"]]
    static let cases = [
        Case("none", nil, activated: "PROVISIONED"),
        Case("empty password", ["password": [:]], activated: "PROVISIONED"),
        Case("recovery question", ["recovery_question": StandIn.recovery], activated: "PROVISIONED"),
        Case("password", StandIn.password(), activated: "ACTIVE"),
        Case(
            "password and recovery question",
            ["password": ["value": .string(StandIn.password)], "recovery_question": StandIn.recovery],
            activated: "ACTIVE"),
        Case("hash", ["password": hash], activated: "ACTIVE", provider: "IMPORT"),
        Case("hook", ["password": ["hook": ["type": "default"]]], activated: "ACTIVE", provider: "IMPORT"),
    ]

    static func body(_ credentials: JSON?, login: String = "isaac@example.com") -> JSON {
        var body = JSONObject([("profile", StandIn.profile(login))])
        if let credentials { body["credentials"] = credentials }
        return .object(body)
    }

    @Test(arguments: cases)
    func `credentials and activation decide the first status`(_ example: Case) {
        let org = StandIn()
        let body = Self.body(example.credentials)
        let staged = org.send("POST", "/api/v1/users?activate=false", body)
        #expect(staged.status == 200)
        #expect(staged.json["status"]?.string == example.staged)
        #expect(staged.json["activated"] == .null)
        #expect(staged.json["credentials"]?["provider"]?["type"]?.string == example.provider)
        for (index, query) in ["?activate=true", "?activate=True", ""].enumerated() {
            let body = Self.body(example.credentials, login: "isaac\(index)@example.com")
            let activated = org.send("POST", "/api/v1/users\(query)", body)
            #expect(activated.json["status"]?.string == example.activated)
            #expect(activated.json["activated"] == activated.json["created"])
            #expect(activated.json["statusChanged"] == activated.json["created"])
        }
    }

    @Test(arguments: ["FEDERATION", "SOCIAL"])
    func `a user of another provider needs no password`(_ type: String) throws {
        let org = StandIn()
        let body = Self.body(["provider": ["type": .string(type), "name": .string(type)]])
        #expect(org.send("POST", "/api/v1/users?provider=true&activate=false", body).json["status"] == "STAGED")
        let other = Self.body(["provider": ["type": .string(type), "name": "ELSEWHERE"]], login: "b@example.com")
        let active = org.send("POST", "/api/v1/users?provider=true", other)
        #expect(active.json["status"] == "ACTIVE")
        #expect(active.json["credentials"]?.object?.members.map(\.name) == ["provider"])
        #expect(active.json["credentials"]?["provider"]?["name"] == "ELSEWHERE")
        let id = try #require(active.json["id"]?.string)
        let forgot = org.post(id, "credentials/forgot_password")
        #expect(forgot.verdict == "403 E0000017")
        #expect(forgot.summary == "Password reset failed")
        #expect(org.post(id, "lifecycle/reset_password").text == "{}")
        #expect(org.get(id).json["credentials"]?["provider"]?["type"] == "OKTA")
    }

    @Test func `nextLogin expires the password at once`() {
        let org = StandIn()
        let path = "/api/v1/users?nextLogin=changePassword"
        let created = org.send("POST", path + "&activate=true", Self.body(StandIn.password()))
        #expect(created.json["status"] == "PASSWORD_EXPIRED")
        #expect(created.json["activated"] == created.json["created"])
        let staged = org.send("POST", path + "&activate=false", Self.body(StandIn.password(), login: "b@example.com"))
        #expect(staged.verdict == "400 E0000125")
        let bare = org.send("POST", path, Self.body(nil, login: "c@example.com"))
        #expect(bare.verdict == "400 E0000124")
        #expect(bare.causes == [bare.summary])
    }

    @Test func `groups are joined, and an unknown one makes no user`() throws {
        let org = StandIn()
        func create(_ ids: [JSON]) -> Answer {
            org.send("POST", "/api/v1/users", ["profile": StandIn.profile(), "groupIds": .array(ids)])
        }
        let unknown = create(["00gNobody"])
        #expect(unknown.verdict == "404 E0000007")
        #expect(unknown.summary == "Not found: Resource not found: 00gNobody (UserGroup)")
        #expect(create(Array(repeating: "00gNobody", count: 21)).verdict == "400 E0000093")
        let group = try #require(org.org.environment(baseURL: "http://x").first { $0.key == "groupId" }?.value)
        let created = create([.string(group)])
        #expect(created.status == 200)
        let id = try #require(created.json["id"]?.string)
        let groups = org.send("GET", "/api/v1/users/\(id)/groups")
        #expect(groups.json[0]?["type"] == "BUILT_IN")
        #expect(groups.json[0]?["profile"]?["name"] == "Everyone")
        #expect(groups.json[1]?["id"]?.string == group)
        #expect(groups.json[1]?["type"] == "OKTA_GROUP")
        #expect(groups.field("Link") == "<http://127.0.0.1:8080/api/v1/users/\(id)/groups?limit=200>; rel=\"self\"")
        #expect(
            groups.json[1]?.object?.members.map(\.name) == [
                "id", "created", "lastUpdated", "lastMembershipUpdated", "objectClass", "type", "profile", "_links",
            ])
        let links = org.send("GET", "/api/v1/users/\(id)/appLinks")
        #expect(links.json[0]?["appName"] == "amazon_aws")
        #expect(
            links.json[0]?.object?.members.map(\.name) == [
                "id", "label", "linkUrl", "logoUrl", "appName", "appInstanceId", "appAssignmentId", "credentialsSetup",
                "hidden", "sortOrder",
            ])
        org.post(id, "lifecycle/deactivate")
        #expect(org.send("GET", "/api/v1/users/\(id)/groups").ids.count == 1)
        #expect(org.send("GET", "/api/v1/users/\(id)/appLinks").text == "[]")
    }
}
