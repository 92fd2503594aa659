package import HTTPModel
import JSONTree

/// A cookie jar file as it was read: the form in which tough-cookie 4, and so newman, writes a jar.
package struct CookieJarFile: Sendable {
    package let jar: CookieJar

    /// Reads a file. Cookies that have expired by `now`, in seconds since 1970, are left out.
    package init(reading bytes: [UInt8], file: String, now: Int) throws(PostmanFormatError) {
        let document = try JSONDocument.reading(bytes, file: file, as: .cookieJar)
        let place = PostmanFormatError.Place(document: document, location: .root)
        let root = document.root
        guard root.object != nil else { throw .notAnObject(kind: root.kind, .cookieJar, at: place) }
        let list = place.member("cookies")
        guard let elements = root["cookies"]?.array else {
            throw .unreadable(.cookies, kind: root["cookies"]?.kind ?? "missing", at: list)
        }
        var cookies: [Cookie] = []
        for (index, element) in elements.enumerated() {
            cookies.append(try Cookie(jarEntry: element, now: now, at: list.element(index)))
        }
        var jar = CookieJar()
        // Older cookies are sent first; those of unknown age count as new.
        for cookie in cookies.sorted(by: { ($0.creation ?? .max) < ($1.creation ?? .max) }) {
            jar.store(cookie, now: now)
        }
        self.jar = jar
    }
}

extension Cookie {
    /// Reads one entry. What is of another kind than it should be counts as not there, but for the domain.
    fileprivate init(jarEntry json: JSON, now: Int, at place: PostmanFormatError.Place) throws(PostmanFormatError) {
        guard json.object != nil else { throw .unreadable(.cookie, kind: json.kind, at: place) }
        guard let domain = json["domain"]?.string, !domain.isEmpty else {
            throw .unreadable(.cookieDomain, kind: json["domain"]?.kind ?? "missing", at: place.member("domain"))
        }
        let creation = json.seconds("creation")
        let path = json["path"]?.string ?? ""
        self.init(
            name: json["key"]?.string ?? "", value: json["value"]?.string ?? "",
            domain: (domain.hasPrefix(".") ? String(domain.dropFirst()) : domain).lowercased(),
            isHostOnly: json["hostOnly"]?.bool ?? !domain.hasPrefix("."), path: path.hasPrefix("/") ? path : "/",
            expires: json.seconds("expires"), isSecure: json.isSet("secure"), isHTTPOnly: json.isSet("httpOnly"),
            sameSite: json["sameSite"]?.string, creation: creation)
        if let maxAge = json["maxAge"] { limit(to: maxAge, since: creation ?? now) }
    }

    /// `maxAge` beats `expires`. Source: RFC 6265 section 5.3, step 3
    private mutating func limit(to maxAge: JSON, since creation: Int) {
        switch maxAge {
        case .number(let number):
            let seconds = number.doubleValue
            let end = Double(creation) + seconds
            expires = seconds <= 0 ? .min : end < Double(Int.max) ? Int(end) : .max
        case .string("Infinity"): expires = nil
        case .string("-Infinity"): expires = .min
        case .null, .bool, .string, .array, .object: break
        }
    }
}

extension JSON {
    /// The seconds since 1970 of a date; nil for none, such as `Infinity`.
    fileprivate func seconds(_ name: String) -> Int? {
        self[name]?.string.flatMap { HTTPDate(iso: $0)?.seconds }
    }
}
