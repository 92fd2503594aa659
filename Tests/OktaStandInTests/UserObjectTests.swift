import HTTPModel
import JSONTree
import OktaStandIn
import Testing

@Suite struct UserObjectTests {
    static let links: [String: String] = [
        "STAGED": "schema activate self resetFactors type",
        "PROVISIONED": "suspend schema resetPassword reactivate self resetFactors type deactivate",
        "ACTIVE":
            "suspend schema resetPassword forgotPassword expirePassword changeRecoveryQuestion self resetFactors type "
            + "changePassword deactivate",
        "PASSWORD_EXPIRED":
            "suspend schema resetPassword forgotPassword expirePassword changeRecoveryQuestion self resetFactors type "
            + "changePassword deactivate",
        "SUSPENDED": "schema unsuspend self resetFactors type deactivate",
        "DEPROVISIONED": "schema activate self resetFactors type delete",
        "LOCKED_OUT": "unlock schema resetPassword self resetFactors type deactivate",
        "RECOVERY": "schema resetPassword reactivate self resetFactors type changePassword deactivate",
    ]

    @Test(arguments: LifecycleTests.statuses)
    func `the links follow the status, and lead to calls that exist`(_ status: String) throws {
        let org = StandIn()
        let id = try org.create(in: status)
        let user = org.get(id)
        #expect(user.links.joined(separator: " ") == Self.links[status])
        for link in user.json["_links"]?.object?.members ?? [] where !["schema", "type"].contains(link.name) {
            let href = try #require(link.value["href"]?.string)
            let method = link.value["method"]?.string
            #expect(method == (link.name == "self" ? nil : link.name == "delete" ? "DELETE" : "POST"))
            let url = try HTTPURL(href)
            #expect(url.path.hasPrefix("/api/v1/users/\(id)"))
            #expect(!["E0000008", "E0000022"].contains(org.send(method ?? "GET", url.path).code))
        }
    }

    @Test func `a staged user looks as in the reference`() throws {
        let org = StandIn { $0.engine = .classic }
        let body: JSON = [
            "profile": [
                "login": "dana@example.com", "email": "dana@example.com", "lastName": "Quill", "firstName": "Dana",
                "department": "Sales",
            ], "credentials": StandIn.password(),
        ]
        let user = org.send("POST", "/api/v1/users?activate=false", body)
        let id = try #require(user.json["id"]?.string)
        let type = try #require(user.json["type"]?["id"]?.string)
        let schema = try #require(user.json["_links"]?["schema"]?["href"]?.string?.split(separator: "/").last)
        #expect(id.count == 20 && id.hasPrefix("00u"))
        #expect(type.count == 20 && type.hasPrefix("oty") && schema.hasPrefix("osc"))
        let api = "http://127.0.0.1:8080/api/v1"
        let expected: JSON = [
            "id": .string(id), "status": "STAGED", "created": "2025-03-04T10:15:30.000Z", "activated": nil,
            "statusChanged": "2025-03-04T10:15:30.000Z", "lastLogin": nil,
            "lastUpdated": "2025-03-04T10:15:30.000Z", "passwordChanged": "2025-03-04T10:15:30.000Z",
            "type": ["id": .string(type)],
            "profile": [
                "firstName": "Dana", "lastName": "Quill", "mobilePhone": nil, "department": "Sales",
                "secondEmail": nil, "login": "dana@example.com", "email": "dana@example.com",
            ], "credentials": ["password": [:], "provider": ["type": "OKTA", "name": "OKTA"]],
            "_links": [
                "schema": ["href": .string("\(api)/meta/schemas/user/\(schema)")],
                "activate": ["href": .string("\(api)/users/\(id)/lifecycle/activate"), "method": "POST"],
                "self": ["href": .string("\(api)/users/\(id)")],
                "resetFactors": ["href": .string("\(api)/users/\(id)/lifecycle/reset_factors"), "method": "POST"],
                "type": ["href": .string("\(api)/meta/types/user/\(type)")],
            ],
        ]
        #expect(user.text == expected.text())
    }

    @Test func `a staged user without password has no date of a status change`() throws {
        let org = StandIn()
        let user = org.get(try org.create(nil, activate: false))
        #expect(user.json["statusChanged"] == .null)
        #expect(user.json["passwordChanged"] == .null)
        #expect(user.json["credentials"]?.object?.members.map(\.name) == ["provider"])
    }

    @Test func `credentials show e-mails where the org does, and never a secret`() throws {
        let org = StandIn { $0.showsEmails = true }
        let id = try org.create([
            "password": ["value": .string(StandIn.password)], "recovery_question": StandIn.recovery,
        ])
        let user = org.get(id)
        #expect(
            user.json["credentials"]?.object?.members.map(\.name) == [
                "password", "emails", "recovery_question", "provider",
            ])
        #expect(user.json["credentials"]?["recovery_question"]?.object?.members.map(\.name) == ["question"])
        #expect(!user.text.contains(StandIn.password))
        #expect(!user.text.contains("Oakley"))
        let changed = org.post(
            id, "credentials/forgot_password",
            ["password": ["value": "Another0ne!"], "recovery_question": ["answer": "ANNIE OAKLEY"]])
        #expect(changed.members == ["password", "recovery_question", "provider"])
    }

    @Test func `links are built from the host that was asked`() throws {
        let org = StandIn()
        var fields = StandIn.fields
        fields.set("Host", "localhost:4711")
        let user = org.send("GET", "/api/v1/users/me", fields: fields)
        #expect(
            user.json["_links"]?["self"]?["href"]?.string?.hasPrefix("http://localhost:4711/api/v1/users/00u") == true)
        fields.remove("Host")
        let other = org.send("GET", "/api/v1/users/me", fields: fields)
        #expect(other.json["_links"]?["self"]?["href"]?.string?.hasPrefix("http://127.0.0.1:8080/api") == true)
    }

    @Test(arguments: [
        "isaac@example.com", "isaac%40example.com", "ISAAC@EXAMPLE.com", "isaac", "/isaac@example.com/",
    ])
    func `a user is found by login`(_ key: String) throws {
        let org = StandIn()
        let id = try org.create()
        #expect(org.get(key).json["id"]?.string == id)
    }

    @Test func `an ambiguous short name finds nobody`() throws {
        let org = StandIn()
        _ = try org.create()
        _ = try org.create(login: "isaac@example.org")
        #expect(org.get("isaac").verdict == "404 E0000007")
    }

    @Test func `logins with and without diacritics are the same`() throws {
        let org = StandIn()
        let id = try org.create(login: "ren\u{E9}.O@example.com")
        #expect(org.get("rene.o@example.com").json["id"]?.string == id)
        let twin: JSON = ["profile": StandIn.profile("Re\u{301}ne\u{301}.o@example.com")]
        #expect(org.send("POST", "/api/v1/users", twin).verdict == "400 E0000001")
    }

    @Test func `a read can leave parts out, and brings a tag that updates honour`() throws {
        let org = StandIn()
        let id = try org.create()
        var fields = StandIn.fields
        fields.set(
            "Content-Type",
            "application/json; okta-response=\"omitCredentials,omitCredentialsLinks, omitTransitioningToStatus\"")
        org.send("POST", "/_stand-in/users/\(id)/status", ["transitioningToStatus": "ACTIVE"])
        #expect(org.get(id).members.prefix(3) == ["id", "status", "transitioningToStatus"])
        let trimmed = org.send("GET", "/api/v1/users/\(id)", fields: fields)
        #expect(trimmed.json["credentials"] == nil)
        #expect(trimmed.json["transitioningToStatus"] == nil)
        #expect(trimmed.links == ["suspend", "schema", "self", "type", "deactivate"])
        #expect(org.send("POST", "/api/v1/users/\(id)", ["profile": ["title": "x"]]).verdict == "409 E0000112")
        org.send("POST", "/_stand-in/users/\(id)/status", ["status": "ACTIVE"])

        let tag = try #require(org.get(id).field("ETag"))
        #expect(tag.count == 68 && tag.hasPrefix("W/\""))
        fields = StandIn.fields
        fields.append("If-Match", tag)
        let change: JSON = ["profile": ["title": "Singer"]]
        #expect(org.send("POST", "/api/v1/users/\(id)", change, fields: fields).status == 200)
        #expect(org.send("POST", "/api/v1/users/\(id)", change, fields: fields).status == 412)
        #expect(org.send("GET", "/api/v1/users/\(id)?expand=blocks").json["_embedded"] == ["blocks": []])
    }
}
