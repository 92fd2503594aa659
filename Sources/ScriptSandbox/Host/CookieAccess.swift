import HTTPModel
import JSONTree
import RunModel
import Variables

/// One call on `pm.cookies.jar()`.
struct CookieAccess {
    var operation: String
    var url: String
    var arguments: JSON

    private struct Refusal: Error {
        var message: String
    }

    /// `{"value": …}`, without a value for undefined, or `{"error": {name, message}}`.
    func answer(in host: (any ScriptHost)?) -> JSON {
        guard let host else { return [:] }
        do {
            guard let value = try value(in: host) else { return [:] }
            return ["value": value]
        } catch {
            return ["error": ["name": "Error", "message": .string(error.message)]]
        }
    }

    private func value(in host: any ScriptHost) throws(Refusal) -> JSON? {
        let url: HTTPURL
        do { url = try HTTPURL(self.url) } catch { throw Refusal(message: error.message) }
        let now = host.scriptTime.seconds
        switch operation {
        case "get":
            let found = host.scriptCookies.cookies(for: url, now: now).first { $0.name == arguments[0]?.string }
            return found.map { $0.definition(now: now) } ?? .null
        case "getAll":
            let options = arguments[0]
            let cookies = host.scriptCookies.cookies(for: url, now: now).filter { cookie in
                (options?["http"]?.bool != false || !cookie.isHTTPOnly)
                    && (options?["secure"]?.bool != false || !cookie.isSecure)
            }
            return cookies.definition(now: now)
        case "set":
            let cookie = try cookie(for: url, now: now)
            host.scriptCookies.store(cookie, now: now)
            return cookie.definition(now: now)
        case "unset":
            host.scriptCookies.remove(arguments[0]?.string ?? "", for: url)
            return nil
        case "clear":
            host.scriptCookies.remove(for: url)
            return nil
        default: throw Refusal(message: "the cookie jar knows no \"\(operation)\"")
        }
    }

    /// The cookie to store, given as the text of a `Set-Cookie` field or as an object of its attributes.
    private func cookie(for url: HTTPURL, now: Int) throws(Refusal) -> Cookie {
        let text = arguments[0]?.string ?? Self.setCookie(arguments[0]?.object ?? JSONObject())
        if let cookie = Cookie(setCookie: text, from: url, now: now) { return cookie }
        throw Refusal(message: "Cookie not in this host's domain. Cookie:\(text) Request:\(url.host)")
    }

    private static func setCookie(_ attributes: JSONObject) -> String {
        let name = attributes["name"]?.string ?? attributes["key"]?.string ?? ""
        var text = "\(name)=\(attributes["value"]?.string ?? "")"
        for attribute in ["domain", "path", "expires"] {
            if let value = attributes[attribute]?.string { text += "; \(attribute)=\(value)" }
        }
        if let age = attributes["maxAge"]?.number { text += "; max-age=\(age.text)" }
        if attributes["secure"]?.bool == true { text += "; secure" }
        if attributes["httpOnly"]?.bool == true { text += "; httponly" }
        return text
    }
}
