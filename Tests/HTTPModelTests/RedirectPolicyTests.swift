import HTTPModel
import Testing

@Suite struct RedirectPolicyTests {
    private func request(_ method: String = "POST") throws -> HTTPRequest {
        HTTPRequest(
            method: method, url: try HTTPURL("http://us:pw@a.com:81/x/y?q#f"),
            fields: [
                "X-Own": "1", "Authorization": "Basic eA==", "host": "custom", "Content-Type": "text/plain",
                "Content-Length": "2",
            ], body: HTTPBody("hi"))
    }

    private func decide(
        _ status: Int, _ location: String?, method: String = "POST", followed: Int = 0,
        _ change: (inout RedirectRules) -> Void = { _ in }
    ) throws -> RedirectPolicy.Decision {
        var rules = RedirectRules()
        change(&rules)
        let fields = HTTPFields(location.map { [HTTPField("location", $0)] } ?? [])
        let response = HTTPResponse(status: status, fields: fields)
        return RedirectPolicy(rules: rules).decide(on: response, to: try request(method), followed: followed)
    }

    private func followed(_ decision: RedirectPolicy.Decision) throws -> HTTPRequest {
        guard case .follow(let request) = decision else { throw NotFollowed() }
        return request
    }

    private struct NotFollowed: Error {}

    @Test(arguments: [200, 201, 299, 400, 404])
    func `follows no other status`(_ status: Int) throws {
        #expect(try decide(status, "/z") == .stop)
    }

    @Test func `follows nothing without a location or when told not to`() throws {
        #expect(try decide(302, nil) == .stop)
        #expect(try decide(302, "") == .stop)
        #expect(try decide(302, "/z") { $0.follows = false } == .stop)
    }

    @Test(arguments: [300, 301, 302, 303, 304, 305, 306])
    func `turns other redirects into GET`(_ status: Int) throws {
        let next = try followed(try decide(status, "/z w"))
        #expect(next.method == "GET")
        #expect(next.body == nil)
        #expect(next.url.text == "http://us:pw@a.com:81/z%20w")
        let lines = next.fields.map { "\($0.name): \($0.value)" }
        #expect(
            lines == [
                "X-Own: 1", "Authorization: Basic eA==", "host: a.com:81", "Referer: http://a.com:81/x/y?q#f",
            ])
    }

    @Test(arguments: [307, 308])
    func `keeps method and body on 307 and 308`(_ status: Int) throws {
        let next = try followed(try decide(status, "http://b.com:80/"))
        #expect(next.method == "POST")
        #expect(next.body == HTTPBody("hi"))
        #expect(next.fields["Content-Length"] == "2")
        #expect(next.fields["Host"] == "b.com")
        #expect(next.fields["Authorization"] == nil)
    }

    @Test func `keeps what the rules say`() throws {
        let next = try followed(
            try decide(302, "https://b.com:8443/") { rules in
                rules.keepsMethod = true
                rules.keepsAuthorization = true
                rules.removesReferer = true
            })
        #expect(next.method == "POST")
        #expect(next.body == HTTPBody("hi"))
        #expect(next.fields["Authorization"] == "Basic eA==")
        #expect(next.fields["Referer"] == nil)
        #expect(next.fields["Host"] == "b.com:8443")
    }

    @Test func `keeps HEAD, and the authorization while only the port changes`() throws {
        let next = try followed(try decide(302, "http://a.com:82/", method: "HEAD"))
        #expect(next.method == "HEAD")
        #expect(next.fields["Authorization"] != nil)
    }

    @Test(arguments: [(0, 0), (10, 10), (11, 10)])
    func `fails past the maximum`(_ followed: Int, _ maximum: Int) throws {
        let decision = try decide(302, "/z", followed: followed) { $0.maximum = maximum }
        guard case .fail(let failure) = decision else {
            Issue.record("followed")
            return
        }
        #expect(failure.kind == .tooManyRedirects)
        #expect(failure.message.hasPrefix("Exceeded maxRedirects. Probably stuck in a redirect loop http://"))
        #expect(!failure.message.contains("pw"))
    }

    @Test func `fails on a target that cannot be sent to`() throws {
        #expect(
            try decide(302, "ftp://x/")
                == .fail(
                    TransferFailure(.unsupportedProtocol, host: "a.com", port: 81, detail: "Invalid protocol: ftp:")))
    }
}
