import HTTPModel

extension URLDefinition {
    /// Takes a URL text apart. Nothing is refused, decoded or encoded; `{{tokens}}` stay whole.
    package init(text: String) {
        let parts = URLParts(parsing: text)
        self.init(
            scheme: parts.scheme,
            credentials: parts.user == nil && parts.password == nil
                ? nil : Credentials(user: parts.user, password: parts.password),
            host: parts.host.isEmpty ? nil : parts.host,
            port: parts.port,
            path: parts.path == nil ? nil : parts.pathSegments,
            query: parts.query.map(QueryEntry.list),
            hash: parts.fragment)
    }
}
