/// An absolute `http` or `https` URL in the form in which it is sent: parts encoded, host converted.
package struct HTTPURL: Sendable, Hashable {
    package struct Credentials: Sendable, Hashable {
        package var user: String
        package var password: String

        package init(user: String, password: String) {
            self.user = user
            self.password = password
        }
    }

    /// `http` or `https`.
    package var scheme: String
    /// User and password as written in the URL, percent-encoded. They are never sent in the URL.
    package var credentials: Credentials?
    /// Lower case; an IPv6 address in brackets.
    package var host: String
    /// As written, even where it is the scheme's own; nil when the URL names none.
    package var port: Int?
    /// Begins with `/`.
    package var path: String
    /// Without its `?`; nil when there is none, empty when only the `?` stands there.
    package var query: String?
    /// Without its `#`; never sent.
    package var fragment: String?

    package init(
        scheme: String, credentials: Credentials? = nil, host: String, port: Int? = nil, path: String = "/",
        query: String? = nil, fragment: String? = nil
    ) {
        self.scheme = scheme
        self.credentials = credentials
        self.host = host
        self.port = port
        self.path = path
        self.query = query
        self.fragment = fragment
    }
}
