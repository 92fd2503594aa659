import HTTPModel
import JSONTree
import Testing

@testable import Recording

@Suite struct VaryingPartsTests {
    struct Pattern: Sendable {
        let pieces: [String]
        let text: String
        let values: [String]?
    }

    @Test(arguments: [
        Pattern(pieces: ["", ""], text: "abc", values: ["abc"]),
        Pattern(pieces: ["a", "c"], text: "abc", values: ["b"]),
        Pattern(pieces: ["a", "c"], text: "abd", values: nil),
        Pattern(pieces: ["ab", "bc"], text: "abc", values: nil),
        Pattern(pieces: ["", "@", ".com"], text: "ada@mail.com", values: ["ada", "mail"]),
        Pattern(pieces: ["x", "", "y"], text: "xzy", values: ["", "z"]),
        Pattern(pieces: ["a"], text: "a-", values: ["-"]),
    ])
    func `a pattern tells what stands in its gaps`(_ example: Pattern) {
        #expect(TextPattern(example.pieces).values(in: example.text) == example.values)
    }

    struct Shape: Sendable, CustomTestStringConvertible {
        let url: String
        let shape: String
        let varies: String?
        var body: String?
        var bodyShape: String?
        var type = "application/json"
        var testDescription: String { shape + (bodyShape ?? "") }
    }

    @Test(arguments: [
        Shape(url: "http://h/users", shape: "http://h/users", varies: nil),
        Shape(url: "http://h:1/users/7", shape: "\(blank)/users/\(blank)", varies: #"{"url":["","/users/",""]}"#),
        // The host brings a path along.
        Shape(url: "http://h/base/users", shape: "\(blank)/users", varies: #"{"url":["","/users"]}"#),
        // A variable holds two segments.
        Shape(url: "http://h/a/b/c", shape: "http://h/\(blank)/c", varies: #"{"url":["h/","/","/c"]}"#),
        // A whole URL varies: then its path counts as it is.
        Shape(url: "http://h/users/7", shape: blank, varies: nil),
        Shape(
            url: "http://h/?a=1&b=x-2-y", shape: "http://h/?a=1&b=x-\(blank)-y",
            varies: #"{"query":{"b":["x-","-y"]}}"#),
        // Signing has added one.
        Shape(url: "http://h/?a=1&sign=7", shape: "http://h/?a=1", varies: #"{"query":{"sign":["",""]}}"#),
        Shape(url: "http://h/?a=1&b=2", shape: "http://h/?c=\(blank)", varies: #"{"query":true}"#),
        Shape(
            url: "http://h/", shape: "http://h/", varies: #"{"body":{"json":{"/a/b~1c/0":["x","y"],"/n":["",""]}}}"#,
            body: #"{"a":{"b/c":["x1y",2]},"n":5}"#, bodyShape: #"{"a":{"b/c":["x\#(blank)y",2]},"n":\#(blank)}"#),
        Shape(
            url: "http://h/", shape: "http://h/", varies: #"{"body":{"form":{"user":["",""]}}}"#, body: "user=a&x=1",
            bodyShape: "user=\(blank)&x=1", type: "application/x-www-form-urlencoded"),
        Shape(
            url: "http://h/", shape: "http://h/", varies: #"{"body":{"text":["<a>","</a>"]}}"#, body: "<a>7</a>",
            bodyShape: "<a>\(blank)</a>", type: "text/xml"),
        Shape(
            url: "http://h/", shape: "http://h/", varies: #"{"body":true}"#, body: #"{"a":1}"#, bodyShape: "{{x",
            type: "text/plain"),
    ])
    func `comparing a request with its shape tells what varies`(_ example: Shape) throws {
        let fields: HTTPFields = ["Content-Type": example.type]
        let request = try HTTPRequest("POST", example.url, fields, example.body)
        let shape = try HTTPRequest("POST", example.shape, fields, example.bodyShape)
        let varying = VaryingParts(of: request, shape: shape)
        #expect(varying.json?.text() == example.varies)
        let written = try example.varies.map { try JSONView(parsing: Array($0.utf8)) }
        #expect(VaryingParts(json: written) == varying)
    }

    @Test func `fields vary where the item has a variable in them`() throws {
        let request = try HTTPRequest("GET", "http://h/", ["Authorization": "Bearer abc", "Date": "now", "X": "1"])
        let shape = try HTTPRequest("GET", "http://h/", ["Authorization": "Bearer \(blank)", "X": "1"])
        #expect(
            VaryingParts(of: request, shape: shape).json?.text() == #"{"headers":{"Authorization":["Bearer ",""]}}"#)
    }

    struct Path: Sendable {
        let address: [String]?
        let path: String
        let values: [String]?
    }

    @Test(arguments: [
        Path(address: nil, path: "/recorded", values: []),
        Path(address: nil, path: "/other", values: nil),
        Path(address: ["h/users/", "/keys"], path: "/users/7/keys", values: ["7"]),
        Path(address: ["h/users/", "/keys"], path: "/base/users/7/keys", values: nil),
        Path(address: ["h/users/", ""], path: "/users/7/keys", values: nil),
        Path(address: ["", "/users/", ""], path: "/other/base/users/7", values: ["7"]),
        Path(address: ["", "/users"], path: "/v2/users", values: []),
        Path(address: ["", "/users"], path: "/users/7", values: nil),
    ])
    func `paths agree segment by segment`(_ example: Path) throws {
        let pattern = PathPattern(try HTTPURL("http://h/recorded"), example.address.map(TextPattern.init))
        #expect(pattern.values(in: example.path) == example.values)
    }

    @Test(arguments: [
        ("a 17", "a 18", false), ("t=1769854830400", "t=1769999999999", true),
        ("/users/c2a51f0e-6b1f-4f0b-9a63-0d9f5f0b1c11", "/users/00000000-1111-2222-3333-444444444444", true),
        ("2026-01-31T10:20:30.400Z", "2027-02-01T00:00:00+01:00", true), ("0123456789ab", "9876543210ab", false),
    ])
    func `what changes with time is alike`(_ first: String, _ second: String, _ areAlike: Bool) {
        #expect((ChangingText.normalized(first) == ChangingText.normalized(second)) == areAlike)
    }
}
