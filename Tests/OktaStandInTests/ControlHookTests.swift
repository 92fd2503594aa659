import HTTPModel
import JSONTree
import OktaStandIn
import Testing

@Suite struct ControlHookTests {
    @Test func `reset brings the first state back, with the same ids`() throws {
        let org = StandIn()
        let before = org.send("GET", "/api/v1/users").ids
        let id = try org.create()
        #expect(org.send("POST", "/_stand-in/reset", fields: [:]).text == "{}")
        #expect(org.send("GET", "/api/v1/users").ids == before)
        #expect(try org.create() == id)
    }

    @Test(arguments: LifecycleTests.statuses)
    func `any status can be set`(_ status: String) throws {
        let org = StandIn()
        let id = try org.create()
        #expect(org.send("POST", "/_stand-in/users/isaac/status", ["status": .string(status)]).status == 200)
        #expect(org.status(id) == status)
    }

    @Test func `the clock can be moved`() throws {
        let org = StandIn()
        let id = try org.create()
        org.send("POST", "/_stand-in/clock", ["advance": 86_400])
        org.post(id, "lifecycle/suspend")
        #expect(org.get(id).json["statusChanged"] == "2025-03-05T10:15:30.000Z")
        #expect(org.get(id).field("Date") == "Wed, 05 Mar 2025 10:15:30 GMT")
        for advance in ["9223372036854775807", "-9223372036854775808", "1e99", "\"x\""] {
            #expect(org.send("POST", "/_stand-in/clock", text: "{\"advance\":\(advance)}").status == 400)
        }
    }

    @Test(arguments: [
        ("POST", "/_stand-in/nothing", "404 E0000008"), ("GET", "/_stand-in/reset", "405 E0000022"),
        ("POST", "/_stand-in/users/nobody/lock", "404 E0000007"), ("POST", "/_stand-in/clock", "400 E0000003"),
        ("GET", "/_stand-in/environment", "200"), ("GET", "/_stand-in", "404 E0000008"),
    ])
    func `levers answer as the API does`(_ method: String, _ path: String, _ verdict: String) {
        #expect(StandIn().send(method, path, fields: [:]).verdict == verdict)
    }

    @Test func `the environment opens the org and suits the collection`() throws {
        let org = StandIn()
        let values = org.org.environment(baseURL: "http://127.0.0.1:8080")
        let environment = Dictionary(uniqueKeysWithValues: values.map { ($0.key, $0.value) })
        #expect(environment["url"] == "http://127.0.0.1:8080")
        #expect(values.filter(\.isSecret).map(\.key) == ["apikey", "password"])
        let password = try #require(environment["password"])
        #expect(password != "uTVM,TPw55")
        var fields = StandIn.fields
        fields.set("Authorization", "SSWS \(environment["apikey"] ?? "")")
        let user = org.send("GET", "/api/v1/users/\(environment["userId"] ?? "")", fields: fields)
        #expect(user.json["status"] == "ACTIVE")
        #expect(user.json["profile"]?["login"]?.string == environment["username"])
        _ = try org.create(StandIn.password(password), login: "isaac@\(environment["email-suffix"] ?? "")")
        let served = org.send("GET", "/_stand-in/environment")
        #expect(served.json["groupId"]?.string == environment["groupId"])
    }

    @Test func `calls from many threads take turns`() async {
        let org = StandIn { $0.rateLimits = .unlimited }
        await withTaskGroup { group in
            for number in 0..<200 {
                group.addTask { try? _ = org.create(login: "user\(number)@example.com") }
            }
        }
        #expect(org.send("GET", "/api/v1/users?filter=status+eq+%22ACTIVE%22&limit=200").ids.count == 200)
        #expect(Set(org.send("GET", "/api/v1/users?search=status+pr&limit=200").ids).count == 200)
        #expect(org.send("GET", "/api/v1/users?search=status+pr").fieldLines("Link").count == 2)
    }
}
