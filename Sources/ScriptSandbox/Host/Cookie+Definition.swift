import HTTPModel
import JSONTree
import Variables

extension Cookie {
    /// The cookie as Postman's SDK describes one. `expires` is null for one that lasts as long as the jar.
    func definition(now: Int) -> JSON {
        var members: [(String, JSON)] = [
            ("name", .string(name)), ("value", .string(value)), ("domain", .string(domain)), ("path", .string(path)),
            ("expires", expires.map(Self.date) ?? .null), ("maxAge", 0),
            ("secure", .bool(isSecure)), ("httpOnly", .bool(isHTTPOnly)), ("hostOnly", .bool(isHostOnly)),
            ("session", .bool(expires == nil)),
        ]
        if let sameSite { members.append(("extensions", [["key": "SameSite", "value": .string(sameSite)]])) }
        return .object(JSONObject(members))
    }

    /// The last second of the year 9999 stands for all that come later: no date text has room for them.
    private static func date(_ seconds: Int) -> JSON {
        .string(WallTime(milliseconds: min(max(seconds, 0), 253_402_300_799) * 1000).isoText)
    }
}

extension [Cookie] {
    func definition(now: Int) -> JSON { .array(map { $0.definition(now: now) }) }
}
