package import HTTPModel
package import JSONTree
import Variables

/// A cookie jar as `--export-cookie-jar` writes it, in the form of tough-cookie 4. Values are in clear: the file is an input
/// of the next run.
package struct CookieJarExport: Sendable {
    private let cookies: [Cookie]
    private let now: Int

    /// - Parameter now: In seconds since 1970; cookies that have expired by then are left out.
    package init(_ jar: CookieJar, now: Int) {
        cookies = jar.all(now: now)
        self.now = now
    }

    package var json: JSON {
        [
            "version": "tough-cookie@4.1.3", "storeType": "MemoryCookieStore", "rejectPublicSuffixes": false,
            "enableLooseMode": true, "allowSpecialUseDomain": true, "prefixSecurity": "silent",
            "cookies": .array(cookies.map(entry)),
        ]
    }

    /// What has its default value is left out.
    private func entry(_ cookie: Cookie) -> JSON {
        var object = JSONObject()
        if !cookie.name.isEmpty { object["key"] = .string(cookie.name) }
        if !cookie.value.isEmpty { object["value"] = .string(cookie.value) }
        object["expires"] = cookie.expires.map(date)
        object["domain"] = .string(cookie.domain)
        object["path"] = .string(cookie.path)
        if cookie.isSecure { object["secure"] = true }
        if cookie.isHTTPOnly { object["httpOnly"] = true }
        object["hostOnly"] = .bool(cookie.isHostOnly)
        object["creation"] = date(cookie.creation ?? now)
        object["lastAccessed"] = date(cookie.creation ?? now)
        let sameSite = cookie.sameSite?.lowercased() ?? ""
        if ["strict", "lax", "none"].contains(sameSite) { object["sameSite"] = .string(sameSite) }
        return .object(object)
    }

    /// The last second of the year 9999 stands for every later one.
    private func date(_ seconds: Int) -> JSON {
        .string(WallTime(milliseconds: max(0, min(seconds, 253_402_300_799)) * 1000).isoText)
    }
}
