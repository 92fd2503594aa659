extension HTTPURL {
    /// Adds a parameter behind those that are there, with what would separate escaped and the rest encoded as in any query.
    package mutating func appendQueryParameter(_ key: String, _ value: String) {
        let parameter = Self.encoded(QueryParameters.Parameter(key, value))
        guard let query, !query.isEmpty else { return query = parameter }
        self.query = query + "&" + parameter
    }

    /// Removes every parameter of exactly that key, and the `?` when none is left.
    package mutating func removeQueryParameters(_ key: String) {
        guard let query else { return }
        let written = Self.encoded(QueryParameters.Parameter(key, nil))
        var parameters = QueryParameters(parsing: query)
        let count = parameters.parameters.count
        parameters.parameters.removeAll { $0.key == key || $0.key == written }
        guard parameters.parameters.count < count else { return }
        self.query = parameters.text
    }

    private static func encoded(_ parameter: QueryParameters.Parameter) -> String {
        PercentEncodingSet.query.encode(QueryParameters([parameter]).text ?? "")
    }
}
