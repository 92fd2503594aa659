import HTTPModel
import JSONTree
import OktaStandIn
import Testing

@Suite struct RateLimitTests {
    static func org() -> StandIn { StandIn { $0.rateLimits = RateLimits(users: 3, getUser: 2, changeUser: 1) } }

    static func limits(_ answer: Answer) -> [String?] {
        ["Limit", "Remaining", "Reset"].map { answer.field("X-Rate-Limit-\($0)") }
    }

    @Test func `a window begins with the first request and lasts 60 seconds`() {
        let org = Self.org()
        #expect(Self.limits(org.get("me")) == ["2", "1", "1741083390"])
        org.wait(59)
        #expect(Self.limits(org.get("nobody")) == ["2", "0", "1741083390"])
        let refused = org.get("me")
        #expect(refused.verdict == "429 E0000047")
        #expect(refused.summary == "API call exceeded rate limit due to too many requests.")
        #expect(refused.causes.isEmpty)
        #expect(Self.limits(refused) == ["2", "0", "1741083390"])
        #expect(refused.field("Retry-After") == nil)
        #expect(refused.field("Cache-Control") == nil)
        #expect(refused.field("Date") == "Tue, 04 Mar 2025 10:16:29 GMT")
        org.wait(1)
        #expect(Self.limits(org.get("me")) == ["2", "1", "1741083450"])
    }

    @Test(arguments: [
        ("GET", "/api/v1/users", "3"), ("POST", "/api/v1/users", "3"),
        ("POST", "/api/v1/users/me/lifecycle/unlock", "3"), ("GET", "/api/v1/users/me/groups", "3"),
        ("GET", "/api/v1/users/me", "2"), ("PUT", "/api/v1/users/me", "1"), ("DELETE", "/api/v1/users/x", "1"),
    ])
    func `three buckets count apart`(_ method: String, _ path: String, _ limit: String) {
        #expect(Self.limits(Self.org().send(method, path))[0] == limit)
    }

    @Test func `every answer has its fields`() {
        let answer = StandIn().get("me")
        #expect(answer.field("Content-Type") == "application/json")
        #expect(answer.field("Cache-Control") == "no-cache, no-store")
        #expect(answer.field("Pragma") == "no-cache")
        #expect(answer.field("Expires") == "0")
        let id = answer.field("X-Okta-Request-Id") ?? ""
        #expect(id.utf8.count == 32 && id.utf8.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x66).contains($0) })
    }

    @Test func `a lever forces refusals of both kinds`() {
        let org = StandIn()
        org.send("POST", "/_stand-in/rate-limit", ["requests": 2])
        let refused = org.get("me")
        #expect(refused.verdict == "429 E0000047")
        #expect(Self.limits(refused)[1] == "0")
        #expect(org.send("GET", "/api/v1/users").status == 429)
        #expect(org.get("me").status == 200)
        org.send("POST", "/_stand-in/rate-limit", ["kind": "concurrency"])
        #expect(Self.limits(org.get("me")).prefix(2) == ["0", "0"])
        #expect(org.get("me").status == 200)
    }
}
