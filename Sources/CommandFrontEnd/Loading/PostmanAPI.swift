import HTTPModel

/// Postman's API, which has the collections and environments of an account.
struct PostmanAPI: Sendable, Hashable {
    static let standardURL = "https://api.postman.com"
    /// The field that carries the key.
    static let keyField = "X-Api-Key"
    /// The query parameter that carries it in URLs that people copy from Postman.
    static let keyParameter = "apikey"
    private static let hosts: Set<String> = ["api.postman.com", "api.getpostman.com"]

    /// Nil where there is none.
    let key: String?
    /// Without a slash at the end.
    private let baseURL: String

    init(key: String?, baseURL: String = Self.standardURL) {
        self.key = key
        self.baseURL = baseURL.hasSuffix("/") ? String(baseURL.dropLast()) : baseURL
    }

    /// The address of something by its UID.
    func url(of uid: String, below path: String) -> String { "\(baseURL)/\(path)/\(uid)" }

    /// True where the key may be sent.
    func owns(_ url: HTTPURL) -> Bool {
        if Self.hosts.contains(url.host) { return true }
        guard let own = try? HTTPURL(baseURL) else { return false }
        return url.host == own.host && url.effectivePort == own.effectivePort && url.scheme == own.scheme
    }

    /// Takes the key out of the query of a URL of this API; the key there counts more than that of the options.
    func takeKey(from url: inout HTTPURL) -> String? {
        guard owns(url) else { return nil }
        let parameters = QueryParameters(parsing: url.query ?? "").parameters
        guard let given = parameters.last(where: { $0.key == Self.keyParameter })?.value, !given.isEmpty else {
            return key
        }
        url.removeQueryParameters(Self.keyParameter)
        return given
    }
}
