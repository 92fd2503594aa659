import HTTPModel
import JSONTree
import OktaStandIn
import Testing

@Suite struct ErrorTests {
    static let policy =
        "Password requirements were not met. Password requirements: at least 8 characters, a lowercase letter, "
        + "an uppercase letter, a number, no parts of your username. "
        + "Your password cannot be any of your last 4 passwords."

    struct Case: Sendable, CustomTestStringConvertible {
        let name: String
        let body: String
        let verdict: String
        let summary: String
        let causes: [String]
        var testDescription: String { name }

        init(_ name: String, _ body: String, _ verdict: String, _ summary: String, _ causes: [String] = []) {
            (self.name, self.body, self.verdict, self.summary, self.causes) = (name, body, verdict, summary, causes)
        }
    }

    static func profile(_ changes: String = "") -> String {
        #"{"profile":{"firstName":"I","lastName":"B","email":"i@example.com","login":"i@example.com"\#(changes)}"#
    }

    static func password(_ json: String) -> String { profile() + #","credentials":{"password":\#(json)}}"# }

    static let malformed = "The request body was not well-formed."
    static let blank = "The field cannot be left blank"
    static let login = "Api validation failed: login"

    static let creates: [Case] = [
        Case("broken JSON", #"{"profile":"#, "400 E0000003", malformed),
        Case("no body", "", "400 E0000003", malformed),
        Case("not an object", "[]", "400 E0000003", malformed),
        Case("unknown member", profile() + #","foo":1}"#, "400 E0000003", malformed),
        Case("unknown credentials member", profile() + #","credentials":{"pin":1}}"#, "400 E0000003", malformed),
        Case("wrong type", #"{"profile":"x"}"#, "400 E0000003", malformed),
        Case("attribute of a wrong type", profile(#","title":7"#) + "}", "400 E0000003", malformed),
        Case("groups of a wrong type", profile() + #","groupIds":"x"}"#, "400 E0000003", malformed),
        Case("realm in an org without realms", profile() + #","realmId":"guo1"}"#, "400 E0000003", malformed),
        Case(
            "required attributes", #"{"profile":{}}"#, "400 E0000001", login,
            [
                "login: \(blank)", "firstName: \(blank)", "lastName: \(blank)", "email: \(blank)",
                "login: Username must be in the form of an email address",
            ]),
        Case(
            "no addresses", profile(#","login":"isaac brock","email":"isaac""#) + "}", "400 E0000001", login,
            ["login: Username must be in the form of an email address", "email: Does not match required pattern"]),
        Case(
            "tag in a name", profile(#","lastName":"<b>Brock</b>""#) + "}", "400 E0000001",
            "Api validation failed: lastName", ["lastName: The field must not contain HTML tags"]),
        Case(
            "unknown attribute", profile(#","shoeSize":"9""#) + "}", "400 E0000001", "Api validation failed: newUser",
            ["Property name 'shoeSize' is not defined in profile"]),
        Case(
            "name too long", profile(#","firstName":"\#(String(repeating: "x", count: 51))""#) + "}", "400 E0000001",
            "Api validation failed: firstName", ["firstName: The field must have between 1 and 50 characters"]),
        Case(
            "weak password", password(#"{"value":"weak"}"#), "400 E0000001", "Api validation failed: password",
            ["password: \(policy)"]),
        Case(
            "empty password", password(#"{"value":""}"#), "400 E0000001", "Api validation failed: password",
            ["password: \(policy)"]),
        Case(
            "password of 73", password(#"{"value":"aB1\#(String(repeating: "x", count: 70))"}"#), "400 E0000001",
            "Api validation failed: password", ["password: \(policy)"]),
        Case(
            "hash of an unknown algorithm", password(#"{"hash":{"algorithm":"MD4","value":"x"}}"#), "400 E0000003",
            malformed),
        Case(
            "hash and value", password(#"{"value":"Passw0rdX","hash":{"algorithm":"MD5","value":"x"}}"#),
            "400 E0000001", "Api validation failed: password",
            ["password: Only one of value, hash and hook may be given"]),
        Case(
            "bcrypt without cost",
            password(#"{"hash":{"algorithm":"BCRYPT","salt":"rwh3vH166HCH/NT9XV5FYu","value":"x"}}"#), "400 E0000001",
            "Api validation failed: password", ["password: workFactor must be between 1 and 20"]),
        Case(
            "bcrypt with a short salt",
            password(#"{"hash":{"algorithm":"BCRYPT","workFactor":10,"salt":"rwh3","value":"x"}}"#), "400 E0000001",
            "Api validation failed: password", ["password: salt must have exactly 22 radix-64 characters"]),
        Case(
            "salt without order", password(#"{"hash":{"algorithm":"SHA-1","salt":"AAAA","value":"x"}}"#),
            "400 E0000001", "Api validation failed: password", ["password: saltOrder is required with a salt"]),
        Case(
            "too few iterations",
            password(
                #"{"hash":{"algorithm":"PBKDF2","salt":"AA==","iterationCount":10,"keySize":32,"#
                    + #""digestAlgorithm":"SHA256_HMAC","value":"x"}}"#), "400 E0000001",
            "Api validation failed: password", ["password: iterationCount must be at least 4096"]),
        Case(
            "short answer", profile() + #","credentials":{"recovery_question":{"question":"Q?","answer":"abc"}}}"#,
            "400 E0000001", "Api validation failed: recovery_question",
            ["answer: The field must have at least 4 characters"]),
        Case(
            "unknown user type", profile() + #","type":{"id":"oty1"}}"#, "404 E0000007",
            "Not found: Resource not found: oty1 (UserType)"),
    ]

    @Test(arguments: creates)
    func `a create is refused with the exact causes`(_ example: Case) {
        let org = StandIn()
        let answer = org.send("POST", "/api/v1/users", text: example.body)
        #expect(answer.verdict == example.verdict)
        #expect(answer.summary == example.summary)
        #expect(answer.causes == example.causes)
        #expect(answer.members == ["errorCode", "errorSummary", "errorLink", "errorId", "errorCauses"])
        #expect(answer.json["errorLink"] == answer.json["errorCode"])
        let id = answer.json["errorId"]?.string ?? ""
        #expect(id.hasPrefix("oae") && id.count == 25)
        #expect(answer.field("Content-Type") == "application/json")
        #expect(org.get("i@example.com").status == 404)
    }

    @Test func `PUT of a bare profile names all required attributes, PUT of nothing does too`() throws {
        let org = StandIn()
        let id = try org.create()
        for body in [#"{"profile":{"title":"x"}}"#, "{}"] {
            #expect(org.send("PUT", "/api/v1/users/\(id)", text: body).causes.count == 5)
        }
        #expect(org.send("POST", "/api/v1/users/\(id)", text: "{}").status == 200)
    }

    @Test func `PUT replaces a profile, POST merges into it`() throws {
        let org = StandIn()
        let id = try org.create()
        org.wait(1)
        let merged = org.send("POST", "/api/v1/users/\(id)", ["profile": ["title": "Singer", "nickName": "Ike"]])
        #expect(merged.json["profile"]?["title"] == "Singer")
        #expect(merged.json["profile"]?["firstName"] == "Isaac")
        #expect(merged.json["lastUpdated"] == "2025-03-04T10:15:31.000Z")
        #expect(org.send("POST", "/api/v1/users/\(id)", ["profile": ["title": nil]]).json["profile"]?["title"] == nil)
        let replaced = org.send("PUT", "/api/v1/users/\(id)", ["profile": StandIn.profile("ike@example.com")])
        #expect(replaced.json["profile"]?["nickName"] == nil)
        #expect(org.get("ike@example.com").json["id"]?.string == id)
        #expect(org.get("isaac@example.com").status == 404)
    }

    @Test func `set password follows the policy, and with strict the history`() throws {
        let org = StandIn()
        let id = try org.create()
        func set(_ password: String, _ query: String = "") -> Answer {
            org.send("PUT", "/api/v1/users/\(id)\(query)", ["credentials": StandIn.password(password)])
        }
        #expect(set("weak").causes == ["password: \(Self.policy)"])
        #expect(set(StandIn.password).status == 200)
        #expect(set(StandIn.password, "?strict=true").causes == ["password: Password cannot be your current password"])
        #expect(set("Another0ne!").status == 200)
        #expect(set(StandIn.password, "?strict=true").causes == ["password: Password has been used too recently"])
    }

    @Test func `change password is refused with the exact causes`() throws {
        let org = StandIn { $0.passwordPolicy.minimumAge = .seconds(60) }
        let id = try org.create()
        func change(_ old: String, _ new: String, _ query: String = "") -> Answer {
            org.post(
                id, "credentials/change_password\(query)",
                ["oldPassword": ["value": .string(old)], "newPassword": ["value": .string(new)]])
        }
        let wrong = change("wrong", "Another0ne!")
        #expect(wrong.summary == "Update of credentials failed")
        #expect(wrong.causes == ["Old Password is not correct"])
        #expect(change(StandIn.password, "weak").causes == [Self.policy])
        #expect(
            change(StandIn.password, StandIn.password).causes == ["Password cannot be your current password"])
        let young = change(StandIn.password, "Another0ne!", "?strict=true")
        #expect(young.verdict == "403 E0000014")
        #expect(young.causes.first?.contains("minimum age") == true)
        org.wait(60)
        #expect(change(StandIn.password, "Another0ne!", "?strict=true").status == 200)
        #expect(change("Another0ne!", StandIn.password).causes == ["Password has been used too recently"])
    }

    @Test func `recovery by question is refused with the exact codes`() throws {
        let org = StandIn()
        let id = try org.create()
        func recover(_ answer: String, _ password: String = "Another0ne!") -> Answer {
            org.post(
                id, "credentials/forgot_password",
                ["password": ["value": .string(password)], "recovery_question": ["answer": .string(answer)]])
        }
        let unset = recover("x")
        #expect(unset.verdict == "403 E0000034")
        #expect(unset.summary == "Forgot password not allowed on specified user.")
        #expect(unset.causes == ["Recovery credential not set."])
        org.send("PUT", "/api/v1/users/\(id)", ["credentials": ["recovery_question": StandIn.recovery]])
        #expect(recover("wrong").verdict == "403 E0000087")
        #expect(recover("Annie Oakley", "weak").causes == [Self.policy])
        #expect(recover("Annie Oakley", StandIn.password).verdict == "403 E0000014")
        #expect(recover("Annie Oakley").status == 200)
        let question: JSON = ["password": ["value": "wrong"], "recovery_question": StandIn.recovery]
        let refused = org.post(id, "credentials/change_recovery_question", question)
        #expect(refused.verdict == "403 E0000014")
        #expect(refused.causes.count == 1)
        #expect(org.post(id, "credentials/forgot_password_recovery_question").verdict == "400 E0000003")
    }

    @Test(arguments: [
        ("GET", "/api/v1/user", "404 E0000008"), ("GET", "/", "404 E0000008"), ("GET", "/api/v2/users", "404 E0000008"),
        ("POST", "/api/v1/users/x/lifecycle/promote", "404 E0000008"),
        ("DELETE", "/api/v1/users", "405 E0000022"), ("GET", "/api/v1/users/x/lifecycle/activate", "405 E0000022"),
        ("PATCH", "/api/v1/users/x", "405 E0000022"), ("GET", "//api/v1/users", "200"),
        ("GET", "/api/v1/users/", "200"), ("GET", "/api/v1//users/me/", "200"),
        ("POST", "/api/v1/users/me/lifecycle/activate/", "403 E0000016"),
    ])
    func `paths and methods are told apart, slashes are forgiven`(_ method: String, _ path: String, _ verdict: String) {
        #expect(StandIn().send(method, path).verdict == verdict)
    }

    @Test func `an unknown path is told before a bad token`() {
        let org = StandIn()
        #expect(org.send("GET", "/api/v1/nothing", fields: [:]).summary == "The requested path was not found")
        let method = org.send("PUT", "/api/v1/users", fields: [:])
        #expect(method.summary == "The endpoint does not support the provided HTTP method")
    }

    @Test func `media types that the API does not speak are refused`() {
        let org = StandIn()
        func create(_ name: String, _ value: String?) -> String {
            var fields = StandIn.fields
            fields.remove(name)
            if let value { fields.append(name, value) }
            return org.send("POST", "/api/v1/users", ["profile": StandIn.profile()], fields: fields).verdict
        }
        #expect(create("Content-Type", nil) == "400 E0000018")
        #expect(create("Accept", "text/html") == "400 E0000019")
        #expect(create("Content-Type", "application/x-www-form-urlencoded") == "400 E0000021")
        #expect(create("Content-Type", "application/json; charset=utf-8") == "200")
        #expect(create("Accept", "text/html, */*;q=0.1") == "400 E0000001")
    }
}
