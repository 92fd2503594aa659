package import Variables

/// A URL as the collection describes it, in parts. All texts may hold variables, and a variable may bring any part of a
/// URL with it: only the whole text, once resolved, says what is sent where.
package struct URLDefinition: Sendable, Hashable {
    package struct Credentials: Sendable, Hashable {
        package var user: String?
        package var password: String?

        package init(user: String?, password: String?) {
            self.user = user
            self.password = password
        }
    }

    /// Without `://`; nil when the file names none.
    package var scheme: String?
    package var credentials: Credentials?
    /// With its dots; nil when there is none.
    package var host: String?
    package var port: String?
    /// The segments between slashes; nil when there is no path at all. A segment such as `:id` is a path variable.
    package var path: [String]?
    /// Nil when there is no query; empty where only the `?` stands there.
    package var query: [QueryEntry]?
    /// Without its `#`; never sent.
    package var hash: String?
    /// Values of the path variables; whether one is switched off does not matter.
    package var variables: [Variable]

    package init(
        scheme: String? = nil, credentials: Credentials? = nil, host: String? = nil, port: String? = nil,
        path: [String]? = nil, query: [QueryEntry]? = nil, hash: String? = nil, variables: [Variable] = []
    ) {
        self.scheme = scheme
        self.credentials = credentials
        self.host = host
        self.port = port
        self.path = path
        self.query = query
        self.hash = hash
        self.variables = variables
    }
}
