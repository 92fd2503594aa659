import Testing

@testable import Diagnostics

@Suite struct CloseMatchTests {
    static let commands = [
        "run", "list", "mock", "check", "version", "--env-var", "--environment", "--bail", "--reporters",
    ]

    @Test(arguments: [
        ("rnu", "run"), ("runn", "run"), ("RUN", "run"), ("lst", "list"), ("mokc", "mock"), ("verison", "version"),
        ("--enviroment", "--environment"), ("--env_var", "--env-var"), ("--envar", "--env-var"),
        ("--reporter", "--reporters"),
    ])
    func `suggests the name that was meant`(_ typed: String, _ meant: String) {
        #expect(CloseMatch.suggestion(for: typed, among: Self.commands) == meant)
    }

    @Test(arguments: [
        "", "x", "serve", "collection", "r", "--verbose", "--b", "ab", String(repeating: "run", count: 100),
    ])
    func `suggests nothing for what is far from all`(_ typed: String) {
        #expect(CloseMatch.suggestion(for: typed, among: Self.commands) == nil)
    }

    @Test func `takes the closest, and the first of equals`() {
        #expect(CloseMatch.suggestion(for: "userid", among: ["usersId", "userId", "userID"]) == "userId")
        #expect(CloseMatch.suggestion(for: "cat", among: ["bat", "hat"]) == "bat")
        #expect(CloseMatch.suggestion(for: "same", among: ["same"]) == nil)
    }

    @Test(arguments: [
        ("", "abc", 3), ("abc", "abc", 0), ("abcd", "abdc", 1), ("ca", "abc", 3), ("kitten", "sitting", 3),
    ])
    func `counts edits`(_ left: String, _ right: String, _ distance: Int) {
        #expect(CloseMatch.distance(Array(left), Array(right), atMost: 9) == distance)
        #expect(CloseMatch.distance(Array(left), Array(right), atMost: distance - 1) == nil)
    }
}
