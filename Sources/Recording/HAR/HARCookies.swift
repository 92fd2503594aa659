import HTTPModel
import JSONTree

/// The `cookies` of requests and responses. Source: HAR 1.2, `cookies`
enum HARCookies {
    static func json(ofRequest fields: HTTPFields) -> JSON {
        .array(
            fields.values("Cookie").flatMap { $0.split(separator: ";") }.map { pair in
                let (name, value) = Self.pair(pair)
                return .object(JSONObject([("name", .string(name)), ("value", .string(value))]))
            })
    }

    /// What a jar would not take is told by name and value alone.
    static func json(ofResponse fields: HTTPFields, from url: HTTPURL, now: Int) -> JSON {
        .array(
            fields.values("Set-Cookie").map { text in
                guard let cookie = Cookie(setCookie: text, from: url, now: now) else {
                    let (name, value) = Self.pair(text.prefix { $0 != ";" })
                    return .object(JSONObject([("name", .string(name)), ("value", .string(value))]))
                }
                var object = JSONObject([
                    ("name", .string(cookie.name)), ("value", .string(cookie.value)), ("path", .string(cookie.path)),
                    ("domain", .string(cookie.domain)),
                ])
                if let expires = cookie.expires.flatMap({ HTTPDate(seconds: max(0, $0)).isoText }) {
                    object["expires"] = .string(expires)
                }
                object["httpOnly"] = .bool(cookie.isHTTPOnly)
                object["secure"] = .bool(cookie.isSecure)
                return .object(object)
            })
    }

    private static func pair(_ text: Substring) -> (name: String, value: String) {
        let text = text.drop { $0 == " " }
        guard let equals = text.firstIndex(of: "=") else { return ("", String(text)) }
        return (String(text[..<equals]), String(text[text.index(after: equals)...]))
    }
}
