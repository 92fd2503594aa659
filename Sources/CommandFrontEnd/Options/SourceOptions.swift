/// The files that a collection and its variables come from.
struct SourceOptions: Sendable, Hashable {
    var collection = ""
    var environment: String?
    var globals: String?
    /// Nil: the file that stands beside the collection under its name, if there is one.
    var chains: String?
}

extension SourceOptions {
    /// The rows that every command with a collection has.
    static func options<Options>(
        in sources: any WritableKeyPath<Options, SourceOptions> & Sendable
    ) -> [Option<Options>] {
        [
            Option("--environment", "e", .required("FILE"), in: .variables, "take variables from a Postman environment")
            {
                $0[keyPath: sources].environment = $1.text
            },
            Option("--globals", "g", .required("FILE"), in: .variables, "take variables from a Postman globals file") {
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
