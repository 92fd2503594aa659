import HTTPModel

extension QueryEntry {
    /// Takes a query apart, given without its `?`. Nothing is decoded.
    package static func list(_ query: String) -> [QueryEntry] {
        QueryParameters(parsing: query).parameters.map { QueryEntry(key: $0.key, value: $0.value) }
    }
}
