/// What `GET /users` was asked for.
struct ListQuery: Sendable {
    enum Selection: Sendable {
        /// Everyone but the deprovisioned.
        case everyone
        case startsWith(String)
        case filter(SearchExpression)
        case search(SearchExpression, order: Order?)
    }

    struct Order: Sendable, Hashable {
        var attribute: SearchAttribute
        var isDescending: Bool
    }

    static let maxLimit = 200

    var selection = Selection.everyone
    var limit = ListQuery.maxLimit
    var after: String?
    /// The parameters that the next page repeats, encoded, each with its `&` in front.
    var repeated = ""

    init(_ query: QueryParameters, schema: ProfileSchema) throws(OktaError) {
        let filter = query["filter"].flatMap { $0.trimmingBlanks().isEmpty ? nil : $0 }
        let search = query["search"].flatMap { $0.trimmingBlanks().isEmpty ? nil : $0 }
        let start = query["q"].flatMap { $0.isEmpty ? nil : $0 }
        if search != nil, filter != nil { throw OktaError(.searchAndFilter) }
        if let search {
            let expression = try SearchParser.parse(search, dialect: .search, schema: schema)
            selection = .search(expression, order: try Self.order(query, schema))
            repeated = Self.repeating(query, ["search", "sortBy", "sortOrder"])
        } else if let filter {
            selection = .filter(try SearchParser.parse(filter, dialect: .filter, schema: schema))
            repeated = Self.repeating(query, ["filter"])
        } else if let start {
            selection = .startsWith(start)
            limit = 10
            repeated = Self.repeating(query, ["q"])
        }
        if let text = query["limit"] {
            guard let number = Int(text), number >= 1 else { throw OktaError(.invalidPaging) }
            limit = min(number, Self.maxLimit)
        }
        after = query["after"]
    }

    private static func order(_ query: QueryParameters, _ schema: ProfileSchema) throws(OktaError) -> Order? {
        guard let name = query["sortBy"], !name.isEmpty else { return nil }
        guard let attribute = SearchAttribute(name, schema: schema) else { throw OktaError(.invalidSearch) }
        return Order(attribute: attribute, isDescending: query["sortOrder"]?.lowercased() == "desc")
    }

    private static func repeating(_ query: QueryParameters, _ names: [String]) -> String {
        names.reduce(into: "") { text, name in
            if let value = query[name] { text += "&\(name)=\(QueryParameters.encode(value))" }
        }
    }
}
