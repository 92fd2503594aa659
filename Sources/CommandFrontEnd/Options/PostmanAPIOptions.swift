import HTTPModel

/// How collections and environments are loaded from Postman.
struct PostmanAPIOptions: Sendable, Hashable {
    /// Nil: that of the process's own variable `POSTMAN_API_KEY`, if any.
    var key: String?
    var url = PostmanAPI.standardURL
}

extension PostmanAPIOptions {
    static func options<Options>(
        in api: any WritableKeyPath<Options, PostmanAPIOptions> & Sendable, group: OptionForm.Group
    ) -> [Option<Options>] {
        [
            Option(
                "--postman-api-key", nil, .required("KEY"), in: group,
                "load what is named by UID from Postman; default: the variable POSTMAN_API_KEY"
            ) {
                $0[keyPath: api].key = $1.nonemptyText
            },
            Option(
                "--postman-api-url", nil, .required("URL"), in: group,
                "where Postman's API is; default \(PostmanAPI.standardURL)"
            ) { (options, use) throws(UsageError) in
                guard SourceAddress.isURL(use.text), (try? HTTPURL(use.text)) != nil else {
                    throw .notAURL(use.text, option: use.spelling)
                }
                options[keyPath: api].url = use.text
            },
        ]
    }
}

extension PostmanAPI {
    init(_ options: PostmanAPIOptions) {
        let key = options.key ?? ProcessEnvironment.value("POSTMAN_API_KEY")
        self.init(key: key.flatMap { $0.isEmpty ? nil : $0 }, baseURL: options.url)
    }
}
