/// The cookies of one run. Times are seconds since 1970 and given by the caller.
package struct CookieJar: Sendable {
    /// In the order in which they were first set.
    private var stored: [Cookie]
    private let capacity: Int

    /// Past its capacity, the least that RFC 6265 section 6.1 asks for, the oldest cookie goes.
    package init(_ cookies: [Cookie] = [], capacity: Int = 3000) {
        stored = cookies
        self.capacity = capacity
    }

    package var isEmpty: Bool { stored.isEmpty }

    /// Every cookie, oldest first, expired ones left out.
    package func all(now: Int) -> [Cookie] { stored.filter { !$0.isExpired(at: now) } }

    /// The cookies that a request to this URL carries, in sending order: longest path first, then oldest first.
    package func cookies(for url: HTTPURL, now: Int) -> [Cookie] {
        guard !stored.isEmpty else { return [] }
        let matching = stored.filter { $0.matches(url) && !$0.isExpired(at: now) }
        // The standard sort is stable, so equal paths keep their age.
        return matching.sorted { $0.path.utf8.count > $1.path.utf8.count }
    }

    /// The value of a `Cookie` field for this URL; nil when there is nothing to send.
    package func cookieField(for url: HTTPURL, now: Int) -> String? {
        let cookies = cookies(for: url, now: now)
        return cookies.isEmpty ? nil : cookies.map(\.pair).joined(separator: "; ")
    }

    /// Takes in every `Set-Cookie` field of a response from this URL. What breaks a rule is passed over.
    package mutating func store(from fields: HTTPFields, url: HTTPURL, now: Int) {
        for field in fields where field.name.equalsIgnoringASCIICase("Set-Cookie") {
            store(setCookie: field.value, url: url, now: now)
        }
    }

    /// Takes in one `Set-Cookie` value; false when it breaks a rule.
    @discardableResult
    package mutating func store(setCookie text: String, url: HTTPURL, now: Int) -> Bool {
        guard let cookie = Cookie(setCookie: text, from: url, now: now) else { return false }
        store(cookie, now: now)
        return true
    }

    /// Puts a cookie in the place of the one with the same name, domain and path; an expired one removes it.
    package mutating func store(_ cookie: Cookie, now: Int) {
        let known = stored.firstIndex {
            $0.name == cookie.name && $0.domain == cookie.domain && $0.path == cookie.path
        }
        switch (known, cookie.isExpired(at: now)) {
        case (let index?, true): stored.remove(at: index)
        case (let index?, false):
            let creation = stored[index].creation
            stored[index] = cookie
            // Source: RFC 6265 section 5.3, step 11.3
            stored[index].creation = creation ?? cookie.creation
        case (nil, true): break
        case (nil, false):
            if stored.count >= capacity { stored.removeAll { $0.isExpired(at: now) } }
            if stored.count >= capacity { stored.removeFirst() }
            stored.append(cookie)
        }
    }

    /// Removes the cookies of that name that a request to this URL would carry; with no name, all that it would carry.
    package mutating func remove(_ name: String? = nil, for url: HTTPURL) {
        stored.removeAll { $0.matches(url) && (name == nil || $0.name == name) }
    }

    package mutating func removeAll() { stored = [] }
}
