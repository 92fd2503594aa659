/// What `postrider check` was asked for.
struct CheckOptions: Sendable, Hashable {
    var collection = ""
    /// Where scripts with a `src` find their files; the current directory without it.
    var workingDirectory: String?
    var api = PostmanAPIOptions()

    static let command = Command<CheckOptions>(
        name: "check", positional: "COLLECTION",
        summary: "find mistakes in the scripts of a collection without running it",
        examples: [
            .init(
                line: "postrider check users.json",
                meaning: "list syntax errors and members of pm that do not exist; exit with 1 if there are any")
        ],
        initial: CheckOptions(),
        options: [
            Option(
                "--working-dir", nil, .required("FOLDER"), in: .scripts,
                "read scripts that lie in files of their own from here"
            ) {
                $0.workingDirectory = $1.text
            }
        ] + PostmanAPIOptions.options(in: \CheckOptions.api, group: .general),
        unlisted: nil,
        finish: { options, arguments in options.collection = arguments[0] })
}
