/// Where a collection and its variables come from: files, URLs, UIDs of Postman's API.
struct SourceOptions: Sendable, Hashable {
    var collection = ""
    var environment: String?
    var globals: String?
    /// Nil: the file that stands beside the collection under its name, if there is one.
    var chains: String?
    var api = PostmanAPIOptions()
}

extension SourceOptions {
    /// The rows that every command with a collection has.
    static func options<Options>(
        in sources: any WritableKeyPath<Options, SourceOptions> & Sendable
    ) -> [Option<Options>] {
        [
            Option(
                "--environment", "e", .required("SOURCE"), in: .variables,
                "take variables from a Postman environment: a file, a URL or a UID"
            ) {
                $0[keyPath: sources].environment = $1.text
            },
            Option(
                "--globals", "g", .required("SOURCE"), in: .variables,
                "take variables from Postman globals: a file or a URL"
            ) {
                $0[keyPath: sources].globals = $1.text
            },
            Option(
                "--chains", nil, .required("FILE"), in: .chains,
                "read chains from this file instead of COLLECTION.chains.json"
            ) {
                $0[keyPath: sources].chains = $1.text
            },
        ]
    }
}
